/**
 * `photos_comments_part001.json`: your comments on photos of others; `sets_comments_…`, `galleries_comments_…` and
 * `apps_comments_…`: comments on albums, galleries and through applications, with their author. Bare arrays, or under
 * `comments`. Their text is not read.
 */

import type { PostRef } from "../activity.ts";
import type { FileSample, InputFile } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { word } from "../reading/json-values.ts";
import { dataFile, type Entry } from "./data-file.ts";
import { memberIn, memberOf, momentOf, postOf } from "./refs.ts";

const targets = ["photo_id", "photoset_id", "set_id", "gallery_id"] as const;

function isComments(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const at = root === "array" ? "" : "comments.";
  const isOne = paths.has(`${at}comment_id`) || paths.has(`${at}comment_url`);
  return isOne && targets.some((target) => paths.has(at + target));
}

async function* entries(file: InputFile): AsyncGenerator<Entry> {
  for await (const record of jsonRecords(file, { itemKeys: ["comments"] }))
    if ("fault" in record || !record.envelope) yield record;
}

/** What the comment is on. */
function target(record: JsonObject): PostRef | null {
  const owner = memberOf({ address: word(record.photo_url) ?? word(record.url) ?? word(record.comment_url) });
  const photo = word(record.photo_id);
  if (photo !== undefined) return postOf(photo, owner);
  const album = word(record.photoset_id) ?? word(record.set_id);
  if (album !== undefined) return postOf(album, owner, "album-");
  const gallery = word(record.gallery_id);
  return gallery === undefined ? null : postOf(gallery, owner, "gallery-");
}

/** Comments given, and received on albums and galleries. */
export const flickrComments = dataFile({
  id: "flickr-comments",
  title: "Flickr export: comments",
  recognise: isComments,
  entries,
  says: (record, me) => {
    const inReplyTo = target(record);
    if (inReplyTo === null) return "the comment does not say on what it is";
    // Some exports name a comment by the end of its address alone: `…/501/#comment7215`.
    const id = word(record.comment_id) ?? /#comment(\w+)$/.exec(word(record.comment_url) ?? "")?.[1];
    const actor = memberIn(record.user) ?? me;
    const when = momentOf(record.date) ?? momentOf(record.created) ?? momentOf(record.date_create);
    return [
      { type: "Create", actor, object: id === undefined ? undefined : postOf(id, null), inReplyTo, when },
    ];
  },
});
