/** `posts_1.json`, `reels.json`, `igtv_videos.json`, `stories.json`: what the account posted. No id, so what remains is whom it mentions. */
import type { AccountRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { listFile, timeOf } from "./archive.ts";
import { hashtagsIn, mentionsIn } from "./caption.ts";

function postOf(record: JsonObject, me: AccountRef): ToldAll {
  const first = list(record.media)[0];
  const stamp = record.creation_timestamp ?? member(first, "creation_timestamp");
  const when = timeOf(stamp);
  if (when === null) return `"creation_timestamp" is ${quotedJson(stamp)}`;
  if (when === undefined && first === undefined && record.uri === undefined)
    return "the post has no time and no picture";
  const caption = word(record.title) ?? word(member(first, "title")) ?? "";
  return [
    { type: "Create", actor: me, mentions: mentionsIn(caption, [me]), hashtags: hashtagsIn(caption), when },
  ];
}

/** Posts, reels, videos and stories of the archive's account. */
export const instagramPosts = listFile({
  id: "instagram-posts",
  title: "Instagram export: posts",
  names: ["ig_posts", "ig_reels_media", "ig_igtv_media", "ig_stories", "ig_archived_post_media"],
  also: (sample) => {
    const { paths } = outlineOf(sample);
    return paths.has("media.uri") && paths.has("media.creation_timestamp") && !paths.has("label_values");
  },
  cannotKnow:
    "Instagram gives posts no address in the export, so likes of them from elsewhere do not meet them.",
  activities: postOf,
});
