/**
 * `post_comments_1.json`, `reels_comments.json`: comments by the account, `{string_map_data: {"Comment", "Media Owner", "Time"}}`
 * with labels in its language; in 2021 `{title, string_list_data: [{value, timestamp}]}` with the owner as title. Whom the text
 * mentions is kept, the text is not.
 */
import { type AccountRef, type Activity, isPost, type PostRef, type When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { byHandle, listFile, timeOf } from "./archive.ts";
import { mentionsIn } from "./caption.ts";
import { isOwner } from "./labels.ts";

/** The owner of the post by label; else the last of two values, as the comment stands before it. */
function ownerOf(values: readonly (readonly [label: string, value: string])[]): string | undefined {
  const labelled = values.find(([label]) => isOwner(label));
  return labelled?.[1] ?? (values.length === 2 ? values[1]?.[1] : undefined);
}

/** Labels and values of a comment; those of 2021 have no labels, and the owner, if any, last. */
function membersOf(
  record: JsonObject,
): readonly (readonly [label: string, value: Json | undefined])[] | null {
  const map = record.string_map_data;
  if (isObject(map)) return Object.entries(map);
  const entries = list(record.string_list_data);
  if (entries.length === 0) return null;
  return [...entries.map((one) => ["", one] as const), ["", { value: record.title }]];
}

function commentOf(record: JsonObject, me: AccountRef): ToldAll {
  const members = membersOf(record);
  if (members === null) return "the comment has no values";
  const stamp = members
    .map(([, one]) => member(one, "timestamp"))
    .find((one) => one !== undefined && one !== 0);
  const when = timeOf(stamp);
  if (when === null) return `the time is ${quotedJson(stamp)}`;
  const values = members.flatMap(([label, one]) => {
    const value = word(member(one, "value"));
    return value === undefined ? [] : [[label, value] as const];
  });
  const name = ownerOf(values);
  const owner = byHandle(name);
  const text = values.find(([, value]) => value !== name)?.[1] ?? "";
  const isOwn = owner !== null && owner.handle?.toLowerCase() === me.handle?.toLowerCase();
  return [commentBy(me, isOwn ? "own" : owner, text, when)];
}

/** A comment on somebody's post, on one's own, or on nobody's known (null). */
export function commentBy(
  me: AccountRef,
  on: AccountRef | PostRef | "own" | null,
  text: string,
  when: When | undefined,
): Activity {
  const inReplyTo = on === null || on === "own" ? undefined : on;
  const owner = inReplyTo !== undefined && isPost(inReplyTo) ? inReplyTo.owner : inReplyTo;
  const mentions = mentionsIn(text, owner === undefined ? [me] : [me, owner]);
  if (inReplyTo !== undefined || mentions.length > 0)
    return { type: "Create", actor: me, inReplyTo, mentions, when };
  const what =
    on === "own" ? "comments on one's own posts" : "comments on posts of people Instagram does not name";
  return { type: "NotKept", what };
}

/** Comments by the archive's account. */
export const instagramComments = listFile({
  id: "instagram-comments",
  title: "Instagram export: comments",
  names: [
    "comments_media_comments",
    "comments_reels_comments",
    "comments_story_comments",
    "comments_live_comments",
  ],
  also: (sample) => {
    const { paths } = outlineOf(sample);
    // A comment by its labels in any language: a value, an owner, a time, and no address of a viewed or saved post.
    if (!paths.has("string_map_data")) return false;
    const labels = [...paths]
      .filter((path) => /^string_map_data\.[^.]+$/.test(path))
      .map((path) => path.slice(16));
    return labels.some((label) => /^comment/i.test(label)) || /comments?(?:_\d+)?\.json$/.test(sample.path);
  },
  cannotKnow: "Instagram says whose post a comment was on, not which.",
  activities: commentOf,
});
