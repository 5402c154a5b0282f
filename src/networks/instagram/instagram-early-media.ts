/**
 * `media.json` of 2018 to 2020: `{"photos": [{"caption", "taken_at": "2018-03-01T09:00:00", "location", "path"}], "videos",
 * "stories", "profile", "direct"}`. Pictures sent to somebody and portraits are no posts. Whom a caption mentions is kept, the
 * caption and the place are not.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import type { Told } from "../reading/told.ts";
import { archive, timeOf } from "./archive.ts";
import { hashtagsIn, mentionsIn } from "./caption.ts";
import { earlyRecords } from "./early-records.ts";

const lists = ["photos", "videos", "stories"];
const others = ["profile", "direct"];

function postOf(record: Json, me: AccountRef): Told {
  if (!isObject(record)) return "the post is no object";
  const when = timeOf(record.taken_at);
  if (when === null) return `"taken_at" is ${quotedJson(record.taken_at)}`;
  const caption = word(record.caption) ?? "";
  return {
    type: "Create",
    actor: me,
    mentions: mentionsIn(caption, [me]),
    hashtags: hashtagsIn(caption),
    when,
  };
}

/** Posts of the oldest exports; they had no address. */
export const instagramEarlyMedia: Importer = {
  id: "instagram-early-media",
  title: "Instagram export of 2018 to 2020: posts",
  network: "instagram",
  archive,
  needsSubject: true,
  recognise(sample: FileSample) {
    const { root, paths } = outlineOf(sample);
    const names = [...lists, ...others].filter((name) => paths.has(name));
    return (
      root === "object" && names.some((name) => paths.has(`${name}.taken_at`) && paths.has(`${name}.path`))
    );
  },
  read: earlyRecords(lists, postOf),
};
