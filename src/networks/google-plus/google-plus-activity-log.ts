/**
 * `ActivityLog` of a Google+ Takeout: what the owner did with others' posts (`Comments.json`, `+1s on posts.json`,
 * `+1s on comments.json`, `Poll Votes.json`): `{"items":[{"timestampMs","visibility","postPlusOneAddedItem":{"postPermalink"}}]}`.
 */
import type { AccountRef, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { archive, postOfUrl } from "./person.ts";

const kinds = [
  "postPlusOneAddedItem",
  "commentCreatedItem",
  "commentPlusOneAddedItem",
  "pollVoteAddedItem",
] as const;

/** What one entry tells; `me` is the Takeout's owner. */
function actOf(entry: Json, me: AccountRef): Told {
  const kind = kinds.find((name) => member(entry, name) !== undefined);
  if (kind === undefined) return { type: "NotKept", what: "other entries of the log" };
  if (kind === "pollVoteAddedItem") return { type: "NotKept", what: "votes in polls" };
  // The log names the post, not the comment that was liked.
  if (kind === "commentPlusOneAddedItem") return { type: "NotKept", what: "+1s on comments" };
  const post = postOfUrl(word(member(member(entry, kind), "postPermalink")));
  if (post === null) return 'the entry has no "postPermalink"';
  if (post.owner !== undefined && isSame(post.owner, me)) return "it is toward the account's own post";
  const time = readTime(member(entry, "timestampMs"));
  const when: When | undefined = time ? { ...time, of: "event" } : undefined;
  const visibility = word(member(entry, "visibility"));
  const isPrivate = visibility === undefined || visibility === "PUBLIC" ? undefined : true;
  if (kind === "postPlusOneAddedItem") return { type: "Like", actor: me, object: post, when, isPrivate };
  return { type: "Create", actor: me, inReplyTo: post, when, isPrivate };
}

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  return kinds.some((kind) => paths.has(`items.${kind}`));
}

const read = (file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(jsonRecords(file, { itemKeys: ["items"] }), ({ value, envelope }) =>
    envelope || subject === null ? [] : actOf(value, subject),
  );

/** Likes and comments by the Takeout's owner. */
export const googlePlusActivityLog: Importer = {
  id: "google-plus-activity-log",
  title: "Google+ Takeout: activity log",
  network: "google-plus",
  archive,
  needsSubject: true,
  recognise,
  read,
};
