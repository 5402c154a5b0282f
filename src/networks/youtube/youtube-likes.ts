/**
 * The liked list of a Takeout. To 2023 a playlist's file begins with the playlist itself, whose id tells (`LL…`); since then it
 * has videos and times alone, and which list it is stands in the file's name, in the language of the account.
 */

import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import { csvRows } from "../reading/csv-rows.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, channelOf, eventTime, isChannelId, isVideoId, postOf } from "./channel.ts";
import { isLikedName } from "./liked-names.ts";
import { beginningOf, channelColumn, isTime } from "./table.ts";

/** A playlist by its own id. */
const isPlaylistId = (cell: string | undefined): boolean => /^(?:WL|LL|FL|PL|UU)[\w-]*$/.test(cell ?? "");

/** How the first column is called, in the languages of most accounts. */
const videoWord = /v[ií]d[eé]o|wideo|film|動画|동영상|视频|影片|видео|відео/;

type Form = "with head" | "videos alone";

/** Which form the file has, or null when it is no playlist. */
function formOf(sample: FileSample): Form | null {
  const table = beginningOf(sample);
  if (table === null) return null;
  const { names, first } = table;
  if (isPlaylistId(first[0]) && channelColumn(first) > 0 && names.length > 2) return "with head";
  const english =
    names[0] === "video_id" && /^(?:time_added|playlist_video_creation_timestamp)$/.test(names[1] ?? "");
  if (names.length !== 2 || !videoWord.test(names[0] ?? "")) return null;
  return (first.length === 0 && english) || (isVideoId(first[0]) && isTime(first[1])) ? "videos alone" : null;
}

/** The playlist's channel, where the file begins with the playlist. */
function headOf(sample: FileSample): { readonly id: string; readonly owner: AccountRef | null } | null {
  const first = beginningOf(sample)?.first ?? [];
  const channel = first.find((cell) => isChannelId(cell));
  return formOf(sample) === "with head" ? { id: first[0] ?? "", owner: channelOf(channel) } : null;
}

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const head = headOf(file);
  const actor = head?.owner ?? context.subject;
  const isLiked = head === null ? isLikedName(file.path) : /^(?:LL|FL)/.test(head.id);
  return itemsOfEach(csvRows(file, beginningOf(file)?.separator ?? ",", 2), ({ cells }) => {
    const [video, added] = cells.map((cell) => cell.trim());
    // The playlist itself, and the header of the videos below it.
    if (head !== null && (isPlaylistId(video) || !isTime(added))) return [];
    if (!isVideoId(video)) return "the row has no video id";
    if (!isLiked) return { type: "NotKept", what: "entries of playlists" };
    if (actor === null) return "the list does not say whose it is: add --as youtube:UC…";
    return { type: "Like", actor, object: postOf(video), when: eventTime(added) };
  });
}

async function subject(file: InputFile): Promise<Subject | null> {
  const owner = headOf(file)?.owner;
  return owner ? { account: owner } : null;
}

/** Videos that the Takeout's owner liked; entries of other playlists are counted only. */
export const youtubeLikes: Importer = {
  id: "youtube-likes",
  title: "YouTube Takeout: playlists, the liked one among them",
  network: "youtube",
  archive,
  cannotKnow: "Whose video was liked, until an API reply or that channel's own Takeout says so.",
  recognise: (sample) => formOf(sample) !== null,
  subject,
  read,
};
