/**
 * `post_comments_1.json`, `reels_comments.json`: comments by the account, `{string_map_data: {"Comment", "Media Owner", "Time"}}`
 * with labels in its language. Whom the text mentions is kept, the text is not.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import { byHandle, listFile, type Refusal, timeOf } from "./archive.ts";
import { mentionsIn } from "./caption.ts";
import { isOwner } from "./labels.ts";

/** The owner of the post by label; else the last of two values, as the comment stands before it. */
function ownerOf(values: readonly (readonly [label: string, value: string])[]): string | undefined {
  const labelled = values.find(([label]) => isOwner(label));
  return labelled?.[1] ?? (values.length === 2 ? values[1]?.[1] : undefined);
}

function commentOf(record: JsonObject, me: AccountRef): readonly Activity[] | Refusal {
  const map = record.string_map_data;
  if (!isObject(map)) return { refused: 'the comment has no "string_map_data"' };
  const members = Object.entries(map);
  const stamp = members
    .map(([, one]) => member(one, "timestamp"))
    .find((one) => one !== undefined && one !== 0);
  const when = timeOf(stamp);
  if (when === null) return { refused: `the time is ${quotedJson(stamp)}` };
  const values = members.flatMap(([label, one]) => {
    const value = word(member(one, "value"));
    return value === undefined ? [] : [[label, value] as const];
  });
  const name = ownerOf(values);
  const owner = byHandle(name);
  const text = values.find(([, value]) => value !== name)?.[1] ?? "";
  const isOwn = owner !== null && owner.handle?.toLowerCase() === me.handle?.toLowerCase();
  const inReplyTo = owner === null || isOwn ? undefined : owner;
  const mentions = mentionsIn(text, [me, ...(inReplyTo === undefined ? [] : [inReplyTo])]);
  if (inReplyTo === undefined && mentions.length === 0) {
    return [
      {
        type: "NotKept",
        what: isOwn ? "comments on one's own posts" : "comments on posts of people Instagram does not name",
      },
    ];
  }
  return [{ type: "Create", actor: me, inReplyTo, mentions, when }];
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
