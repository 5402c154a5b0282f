/**
 * `channel.csv` of a Takeout and the small tables beside it (`channel URL configs.csv`, `channel feature data.csv`): one row
 * that begins with the owner's channel.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { archive, channelOf, isChannelId } from "./channel.ts";
import { beginningOf, channelOfUrl } from "./table.ts";

/** How the first column is called, in the languages of most accounts. */
const channelWord = /channel|[ck]anaa?l|canale|kanał|kanava|チャンネル|채널|频道|頻道|канал/;

function ownerOf(sample: FileSample): AccountRef | null {
  const table = beginningOf(sample);
  if (table === null || !isChannelId(table.first[0])) return null;
  if (table.first.some((cell) => channelOfUrl(cell) !== undefined)) return null;
  if (!channelWord.test(table.names[0] ?? "")) return null;
  const rows = sample.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (table.names[0] !== "channel_id" && rows.length > 2) return null;
  return channelOf(table.first[0], table.first[table.names.indexOf("channel_title_(original)")] ?? null);
}

/** The owner's channel: whose Takeout it is. */
export const youtubeChannel: Importer = {
  id: "youtube-channel",
  title: "YouTube Takeout: channel",
  network: "youtube",
  archive,
  recognise: (sample) => ownerOf(sample) !== null,
  async subject(file) {
    const account = ownerOf(file);
    return account && { account };
  },
  async *read(file: InputFile): AsyncGenerator<Item> {
    const account = ownerOf(file);
    if (account !== null) yield { activity: { type: "Profile", account }, place: 2 };
  },
};
