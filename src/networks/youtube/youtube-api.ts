/**
 * Replies of the YouTube Data API v3, told by their `kind`: comment threads, comments, subscriptions, channels, videos, playlist
 * items, activities; and the like-named files of Takeouts to 2020 (`subscriptions.json`, `likes.json`), arrays of the same.
 */
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { elementsOf, isObject } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { actsOfResource } from "./resource.ts";

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  if (root === null) return false;
  if (paths.has("kind") || paths.has("items.kind")) return /"kind"\s*:\s*"youtube#/.test(sample.text);
  return paths.has("error.errors.domain") && /"domain"\s*:\s*"youtube\./.test(sample.text);
}

function parametersOf(request: string | null): URLSearchParams {
  return new URLSearchParams(request?.split("?", 2)[1] ?? "");
}

const read = (file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(replies(file, { itemKey: "items" }), ({ body, request }) => {
    const asked = { me: subject, parameters: parametersOf(request) };
    return elementsOf(body).flatMap((one) =>
      isObject(one) ? actsOfResource(one, asked) : "the record is no object",
    );
  });

/** What the YouTube API says of channels, videos, comments and subscriptions. */
export const youtubeApi: Importer = {
  id: "youtube-api",
  title: "YouTube Data API: replies",
  network: "youtube",
  archive: null,
  cannotKnow: "Who likes a video, and subscribers who keep it private: both are counted only.",
  recognise,
  read,
};
