/** `likes.json`: addresses of the posts the account likes, without time. */

import { isPost } from "../activity.ts";
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { addressOf, fediverseRef } from "../reading/addresses.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { word } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, isCollection, subjectOf } from "./archive.ts";

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const actor = subjectOf(file, context);
  return itemsOfEach(jsonRecords(file, { itemKeys: ["orderedItems"] }), ({ value, envelope }) => {
    if (envelope) return [];
    const address = addressOf(word(value) ?? "");
    if (address === null) return "the item is no address";
    const ref = fediverseRef(address);
    const object = ref !== null && isPost(ref) ? ref : ({ network: "mastodon", post: address.href } as const);
    return { type: "Like", actor, object };
  });
}

/** Likes of a Mastodon archive. */
export const mastodonLikes: Importer = {
  id: "mastodon-likes",
  title: "Mastodon archive: likes",
  network: "mastodon",
  archive,
  needsSubject: true,
  cannotKnow:
    "Likes have no time; where a server's addresses hold no name, whose post it is comes from elsewhere.",
  recognise: (sample) => isCollection(sample, "likes"),
  read,
};
