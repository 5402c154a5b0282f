/**
 * `comments.csv` of a Takeout: the owner's own comments, with 6 columns (2023), 7 (2024, with the parent), 8 or 9 (2025, with
 * community posts). The text is looked at for the channels it mentions and nothing else.
 */
import type { PostRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, Subject } from "../importer.ts";
import { csvRows } from "../reading/csv-rows.ts";
import { quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { archive, channelOf, isChannelId, isCommentId, isVideoId, postOf } from "./channel.ts";
import { beginningOf, isTime } from "./table.ts";

/** Columns in order, by their number, where the header is not English. */
const layouts: Readonly<Record<number, readonly string[]>> = {
  6: ["comment_id", "channel_id", "time", "price", "video_id", "comment_text"],
  7: ["comment_id", "channel_id", "time", "price", "parent_comment_id", "video_id", "comment_text"],
  8: [
    "comment_id",
    "channel_id",
    "time",
    "price",
    "parent_comment_id",
    "post_id",
    "video_id",
    "comment_text",
  ],
};
const longest = [...(layouts[8] ?? []), "top_level_comment_id"];

/** The columns of the file by name, or null when it is no table of comments. */
function columnsOf(
  sample: FileSample,
): { readonly names: readonly string[]; readonly separator: string } | null {
  const table = beginningOf(sample);
  if (table === null) return null;
  const { names, first, separator } = table;
  if (names.includes("comment_id") && names.includes("channel_id") && names.includes("video_id"))
    return { names: names.map((name) => (name === "comment_create_timestamp" ? "time" : name)), separator };
  const layout = layouts[names.length] ?? (names.length === longest.length ? longest : undefined);
  // `Ug` is how ids of comments begin; a live chat has the same columns and other ids.
  const isTable = /^Ug[\w.-]+$/.test(first[0] ?? "") && isChannelId(first[1]) && isTime(first[2]);
  return layout !== undefined && isTable ? { names: layout, separator } : null;
}

/** What a comment answers: a comment, a community post, or a video. */
function answered(cell: (name: string) => string): PostRef | undefined {
  const parent = [cell("parent_comment_id"), cell("top_level_comment_id")].find(isCommentId);
  if (parent !== undefined && parent !== cell("comment_id")) return postOf(parent);
  if (isVideoId(cell("video_id"))) return postOf(cell("video_id"));
  return isCommentId(cell("post_id")) ? postOf(cell("post_id")) : undefined;
}

/** Channels that the text mentions by id: chunks of JSON with `"mention":{"externalChannelId"}`. */
const mentioned = (text: string): string[] =>
  [...text.matchAll(/"externalChannelId"\s*:\s*"(UC[\w-]{22})"/g)].map(([, id]) => id ?? "");

function activityOf(cell: (name: string) => string): Told {
  const actor = isChannelId(cell("channel_id")) ? channelOf(cell("channel_id")) : null;
  if (actor === null) return "the row has no channel id";
  const nativeId = cell("comment_id");
  if (!isCommentId(nativeId)) return "the row has no comment id";
  const time = readTime(cell("time"));
  if (time === null) return `the time is ${quoted(cell("time"))}`;
  const mentions = [...new Set(mentioned(cell("comment_text")))].filter((id) => id !== actor.nativeId);
  return {
    type: "Create",
    actor,
    object: postOf(nativeId, actor),
    inReplyTo: answered(cell),
    mentions: mentions.length > 0 ? mentions.map((id) => ({ network: "youtube", nativeId: id })) : undefined,
    when: time && { ...time, of: "event" },
    nativeId,
  };
}

function read(file: InputFile): AsyncGenerator<Item> {
  const { names, separator } = columnsOf(file) ?? { names: longest, separator: "," };
  return itemsOfEach(csvRows(file, separator, names.length), ({ cells }) =>
    activityOf((name) => cells[names.indexOf(name)]?.trim() ?? ""),
  );
}

async function subject(file: InputFile): Promise<Subject | null> {
  for await (const item of read(file)) {
    if ("activity" in item && item.activity.type === "Create") return { account: item.activity.actor };
  }
  return null;
}

/** Comments by the Takeout's owner. */
export const youtubeComments: Importer = {
  id: "youtube-comments",
  title: "YouTube Takeout: comments",
  network: "youtube",
  archive,
  cannotKnow: "Whose video a comment is on, until an API reply or that channel's own Takeout says so.",
  recognise: (sample) => columnsOf(sample) !== null,
  subject,
  read,
};
