/** `subscriptions.csv` of a Takeout, in any language: id, address and title of each channel subscribed to, in any order. */
import { GravitasError } from "../../errors.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { csvRows } from "../reading/csv-rows.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, channelOf, isChannelId } from "./channel.ts";
import { beginningOf, channelOfUrl } from "./table.ts";

function recognise(sample: FileSample): boolean {
  const table = beginningOf(sample);
  if (table === null || table.names.length !== 3) return false;
  if (table.first.length === 0) return table.names.join() === "channel_id,channel_url,channel_title";
  return table.first.some((cell) => channelOfUrl(cell) !== undefined) && table.first.some(isChannelId);
}

function read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  if (subject === null)
    throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose subscriptions these are.`, {
      hint: "Give the whole Takeout (channel.csv and comments.csv name the channel), or add --as youtube:UC….",
    });
  return itemsOfEach(csvRows(file, beginningOf(file)?.separator ?? ",", 3), (row) => {
    const cells = row.cells.map((cell) => cell.trim());
    const id = cells.find((cell) => isChannelId(cell));
    const title = cells.find((cell) => cell !== id && channelOfUrl(cell) === undefined);
    const object = channelOf(id ?? null, title ?? null);
    if (id === undefined || object === null) return "the row has no channel id";
    if (id === subject.nativeId) return "the channel subscribes to itself";
    return { type: "Follow", actor: subject, object };
  });
}

/** Channels that the Takeout's owner subscribes to. */
export const youtubeSubscriptions: Importer = {
  id: "youtube-subscriptions",
  title: "YouTube Takeout: subscriptions",
  network: "youtube",
  archive,
  needsSubject: true,
  cannotKnow: "When a subscription began, and who subscribes to you: the YouTube API tells both.",
  recognise,
  read,
};
