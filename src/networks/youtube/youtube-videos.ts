/** `videos.csv` of a Takeout (English header): the videos that the owner uploaded. It makes known whose they are. */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { csvRows } from "../reading/csv-rows.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, channelOf, eventTime, isChannelId, isVideoId, postOf } from "./channel.ts";
import { beginningOf } from "./table.ts";

const needed = ["video_id", "channel_id", "privacy"];

function columnsOf(sample: FileSample): ReturnType<typeof beginningOf> {
  const table = beginningOf(sample);
  return table !== null && needed.every((name) => table.names.includes(name)) ? table : null;
}

function read(file: InputFile): AsyncGenerator<Item> {
  const { names, separator } = columnsOf(file) ?? { names: needed, separator: "," };
  return itemsOfEach(csvRows(file, separator, names.length), ({ cells }) => {
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? "";
    const actor = isChannelId(cell("channel_id")) ? channelOf(cell("channel_id")) : null;
    const nativeId = cell("video_id");
    if (actor === null || !isVideoId(nativeId)) return "the row has no video id and channel id";
    const when = eventTime(cell("video_publish_timestamp")) ?? eventTime(cell("video_create_timestamp"));
    const isPrivate = cell("privacy").toLowerCase() === "private" ? true : undefined;
    return { type: "Create", actor, object: postOf(nativeId, actor), when, nativeId, isPrivate };
  });
}

/** Videos of the Takeout's owner. */
export const youtubeVideos: Importer = {
  id: "youtube-videos",
  title: "YouTube Takeout: videos",
  network: "youtube",
  archive,
  cannotKnow: "How often a video was seen, liked and commented on: the YouTube API tells.",
  recognise: (sample) => columnsOf(sample) !== null,
  async subject(file) {
    const id = columnsOf(file)?.first.find((cell) => isChannelId(cell));
    const account = id === undefined ? null : channelOf(id);
    return account && { account };
  },
  read,
};
