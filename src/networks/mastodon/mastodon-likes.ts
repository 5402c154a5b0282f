/** `likes.json`: addresses of the posts the account likes, without time. */

import { isPost } from "../activity.ts";
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { addressOf, fediverseRef } from "../reading/addresses.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { word } from "../reading/json-values.ts";
import { archive, isCollection, subjectOf } from "./archive.ts";

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const actor = subjectOf(file, context);
  for await (const record of jsonRecords(file, { itemKeys: ["orderedItems"] })) {
    const { place } = record;
    if ("fault" in record) {
      yield { skipped: record.fault, place };
      continue;
    }
    if (record.envelope) continue;
    const address = addressOf(word(record.value) ?? "");
    if (address === null) {
      yield { skipped: "the item is no address", place };
      continue;
    }
    const ref = fediverseRef(address);
    const object = ref !== null && isPost(ref) ? ref : ({ network: "mastodon", post: address.href } as const);
    yield { activity: { type: "Like", actor, object }, place };
  }
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
