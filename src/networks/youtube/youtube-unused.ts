/**
 * Files of a Takeout that are not used: what was watched and searched (private; as JSON, or as a page of Google's usual make),
 * live chats, tables of contents, the page that lists the Takeout's files.
 */
import type { FileSample, Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { archive, isChannelId } from "./channel.ts";
import { beginningOf, isTime } from "./table.ts";

/** First columns of tables that hold nothing we keep. */
const tables = new Set(["live_chat_id", "playlist_id", "video_recording_id"]);
/** Columns beside the id of a video or post that are of Takeout alone: texts and places of videos, songs, community posts. */
const others = /^(?:video_(?:recording|text|description_text)_|song_title$|post_create_timestamp$)/;

/** A page of the history, or the list of files: pages say little of themselves, so folder or name must agree. */
function isPage({ text, path }: FileSample): boolean {
  if (!/^\s*<(?:!doctype\s+html|html)/i.test(text.slice(0, 200))) return false;
  return /(?:^|\/)archive_browser\.html$/.test(path) || (/youtube/i.test(path) && text.includes(".mdl-"));
}

function recognise(sample: FileSample): boolean {
  if (isPage(sample)) return true;
  const { root, paths } = outlineOf(sample);
  if (root === "array")
    return paths.has("products") && paths.has("header") && /"products"\s*:\s*\[\s*"YouTube/.test(sample.text);
  const table = beginningOf(sample);
  if (table === null) return false;
  const { names, first } = table;
  if (tables.has(names[0] ?? "") && names.some((name) => /timestamp|title|channel_id/.test(name)))
    return true;
  if (/^(?:video|post)_id$/.test(names[0] ?? "") && names.some((name) => others.test(name))) return true;
  // A live chat in another language: six columns like those of comments, with ids of its own.
  return names.length === 6 && isChannelId(first[1]) && isTime(first[2]) && !/^Ug/.test(first[0] ?? "");
}

/** Files of a YouTube Takeout that hold nothing we keep; never read. */
export const youtubeUnused: Importer = {
  id: "youtube-unused",
  title: "YouTube Takeout: not used",
  network: "youtube",
  archive,
  keepsNothing: true,
  recognise,
  async *read() {},
};
