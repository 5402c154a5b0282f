/**
 * Likes, comments and close friends (`liked_posts.json`, `post_comments_1.json`, …) since 2026: bare lists of labelled values,
 * `{"timestamp", "label_values": [{"label": "URL", "href"}, {"title": "Owner", "dict": [{"dict": [{"label": "Username",
 * "value"}]}]}], "fbid"}`. Nothing in a file says of what it is a list but its name, which Instagram does not translate.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { labelsOf } from "../reading/meta-labels.ts";
import { quotedJson } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { byHandle, fileName, listFile, ofUrl, timeOf } from "./archive.ts";
import { commentBy } from "./instagram-comments.ts";
import { isUsername } from "./labels.ts";
import { likedThing } from "./likes.ts";

interface Thing {
  readonly url: string;
  readonly account: AccountRef | null;
  /** What the account wrote itself; read for mentions, never kept. */
  readonly text: string;
}

/** A record's address and whom it names: by label, else the last nested value that can be a handle. */
function thingOf(record: JsonObject): Thing {
  const labels = labelsOf(record.label_values);
  const addresses = labels.map(({ href, value }) => href || value).filter((one) => /^https?:/.test(one));
  const url = addresses.find((one) => ofUrl(one).post !== null) ?? addresses[0] ?? "";
  const labelled = labels.find(({ label }) => isUsername(label))?.value;
  const nested = labels
    .filter(({ nested, href }) => nested && href === "")
    .map(({ value }) => byHandle(value));
  const account = byHandle(labelled) ?? nested.filter((one) => one !== null).at(-1) ?? ofUrl(url).account;
  const text = labels.find(({ nested, href, value }) => !nested && href === "" && value !== url)?.value ?? "";
  return { url, account, text };
}

/** What a list is of, by the name of its file. */
type Kind = "posts" | "comments or stories" | "close friends" | "own comments";
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/liked_comments|story_likes|liked_stories/, "comments or stories"],
  [/lik/, "posts"],
  [/^(?:post|reels?|story|live)_comments/, "own comments"],
  [/close_friends/, "close friends"],
];
const kindOf = (sample: FileSample): Kind | undefined =>
  kinds.find(([name]) => name.test(fileName(sample)))?.[1];

function actsOf(record: JsonObject, me: AccountRef, file: FileSample): ToldAll {
  const kind = kindOf(file) ?? "posts";
  const when = timeOf(record.timestamp);
  if (when === null) return `"timestamp" is ${quotedJson(record.timestamp)}`;
  const { url, account, text } = thingOf(record);
  const isOwn = account !== null && account.handle === me.handle;
  if (kind === "own comments")
    return [commentBy(me, isOwn ? "own" : likedThing(url, account, true), text, when)];
  if (isOwn) return [{ type: "NotKept", what: "acts toward oneself" }];
  if (kind === "close friends") {
    if (account === null) return "the entry names nobody";
    return [{ type: "Add", actor: me, object: account, target: "close friends", when, isPrivate: true }];
  }
  const object = likedThing(url, account, kind === "posts");
  return object === null ? "the entry names no post and nobody" : [{ type: "Like", actor: me, object, when }];
}

function isLabelled(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const kind = kindOf(sample);
  if (root !== "array" || !paths.has("label_values.label") || kind === undefined) return false;
  return kind === "own comments" || /instagram\.com/.test(sample.text);
}

/** Likes, comments and close friends of the archive's account, in the newest shape. */
export const instagramLabelled = listFile({
  id: "instagram-labelled",
  title: "Instagram export: likes, comments and close friends (2026)",
  names: [],
  also: isLabelled,
  activities: actsOf,
});
