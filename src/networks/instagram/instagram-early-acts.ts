/**
 * `likes.json` and `comments.json` of 2018 to 2020: rows without names, `{"media_likes": [["2018-03-01T09:00:00+00:00", "bob"]]}` and
 * `{"media_comments": [["2018-03-01T09:00:00+00:00", "text", "bob"]]}`. Whom a comment mentions is kept, its text is not.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import type { Told } from "../reading/told.ts";
import { archive, byHandle, timeOf } from "./archive.ts";
import { mentionsIn } from "./caption.ts";
import { earlyRecords } from "./early-records.ts";

const likes = ["media_likes", "comment_likes"];
const comments = ["media_comments", "live_comments"];

function actOf(row: Json, me: AccountRef): Told {
  if (!Array.isArray(row) || row.length < 2) return "the row is no list of a time and a handle";
  const when = timeOf(row[0]);
  if (when === null) return `the time is ${quotedJson(row[0])}`;
  const other = byHandle(word(row.at(-1)));
  if (other === null) return "the row names nobody";
  const isOwn = other.handle?.toLowerCase() === me.handle?.toLowerCase();
  if (row.length === 2) {
    if (isOwn) return { type: "NotKept", what: "likes of one's own posts" };
    return { type: "Like", actor: me, object: other, when };
  }
  const mentions = mentionsIn(word(row[1]) ?? "", isOwn ? [me] : [me, other]);
  if (isOwn && mentions.length === 0) return { type: "NotKept", what: "comments on one's own posts" };
  return { type: "Create", actor: me, inReplyTo: isOwn ? undefined : other, mentions, when };
}

/** A list under one of the names whose first entry is a list. */
const hasRows = ({ text }: FileSample, names: readonly string[]): boolean =>
  new RegExp(`"(?:${names.join("|")})"\\s*:\\s*\\[\\s*(?:\\[|\\])`).test(text);

/** Likes and comments of the oldest exports, toward accounts: posts had no address. */
export const instagramEarlyActs: Importer = {
  id: "instagram-early-acts",
  title: "Instagram export of 2018 to 2020: likes and comments",
  network: "instagram",
  archive,
  needsSubject: true,
  cannotKnow: "Exports of these years say whose post was liked or commented on, not which.",
  recognise: (sample) => outlineOf(sample).root === "object" && hasRows(sample, [...likes, ...comments]),
  read: earlyRecords([...likes, ...comments], actOf),
};
