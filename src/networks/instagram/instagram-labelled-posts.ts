/**
 * `posts_1.json`, `reels.json`, `stories.json` in the newest shape: `{"timestamp", "media": [{uri}], "label_values": [{"label":
 * "Caption", "value"}, {"label": "URL", "href"}]}`. Like the likes of that shape, they are told by the name of their file.
 */
import type { AccountRef, PostRef } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { labelsOf } from "../reading/meta-labels.ts";
import { quotedJson } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { fileName, listFile, ofUrl, timeOf } from "./archive.ts";
import { hashtagsIn, mentionsIn } from "./caption.ts";

function postOf(record: JsonObject, me: AccountRef): ToldAll {
  const when = timeOf(record.timestamp);
  if (when === null) return `"timestamp" is ${quotedJson(record.timestamp)}`;
  const labels = labelsOf(record.label_values).filter(({ nested }) => !nested);
  const code = labels.map(({ href, value }) => ofUrl(href || value).post).find((one) => one !== null);
  const object: PostRef | undefined =
    code === undefined ? undefined : { network: "instagram", post: code, owner: me };
  const caption = labels
    .filter(({ href }) => href === "")
    .map(({ value }) => value)
    .join("\n");
  const [mentions, hashtags] = [mentionsIn(caption, [me]), hashtagsIn(caption)];
  return [{ type: "Create", actor: me, object, mentions, hashtags, when }];
}

function isLabelledPosts(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const isPosts = /^(?:archived_posts|igtv_videos|posts|reels|stories)(?:_\d+)?\.json$/.test(
    fileName(sample),
  );
  return root === "array" && paths.has("label_values.label") && paths.has("media") && isPosts;
}

/** Posts, reels and stories of the archive's account, in the newest shape. */
export const instagramLabelledPosts = listFile({
  id: "instagram-labelled-posts",
  title: "Instagram export: posts (2026)",
  names: [],
  also: isLabelledPosts,
  cannotKnow: "Most posts have no address in the export, so likes of them from elsewhere do not meet them.",
  activities: postOf,
});
