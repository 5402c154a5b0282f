/** Replies of the Google+ API v1, told by their `kind` (`plus#activityFeed`, `plus#commentFeed`, `plus#peopleFeed`, `plus#person`). */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { elementsOf, isObject } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { actsOfResource } from "./api-resource.ts";

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  return (paths.has("kind") || paths.has("items.kind")) && /"kind"\s*:\s*"plus#/.test(sample.text);
}

const read = (file: InputFile): AsyncGenerator<Item> =>
  itemsOfEach(replies(file, { itemKey: "items" }), ({ body, request }) =>
    elementsOf(body).flatMap((one) =>
      isObject(one) ? actsOfResource(one, request ?? "") : "the record is no object",
    ),
  );

/** What the Google+ API said of people, posts and comments. */
export const googlePlusApi: Importer = {
  id: "google-plus-api",
  title: "Google+ API: replies",
  network: "google-plus",
  archive: null,
  cannotKnow:
    "When somebody gave +1 or shared, and of which post, where the request is not kept with the reply.",
  recognise,
  read,
};
