/** Channels, videos and comments of YouTube as its exports and API name them. */
import type { AccountRef, PostRef, When } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";

/** Files of one Takeout belong together. */
export const archive = "youtube";

/** A channel id: `UC` and 22 characters. */
export const isChannelId = (text: string | undefined): text is string =>
  text !== undefined && /^UC[\w-]{22}$/.test(text);
/** A video id: 11 characters. */
export const isVideoId = (text: string | undefined): text is string =>
  text !== undefined && /^[\w-]{11}$/.test(text);
/** An id of a comment (`Ugy….92x…`) or community post (`Ugkx…`). */
export const isCommentId = (text: string | undefined): text is string =>
  text !== undefined && /^[\w.-]{10,100}$/.test(text);

/** A channel by id, with its name or handle: since 2023 YouTube writes `@handle` where the name stood. */
export function channelOf(id: Json | undefined, title?: Json): AccountRef | null {
  const nativeId = word(id);
  const name = word(title)?.slice(0, maxNameLength);
  const handle = name !== undefined && /^@[^\s/@]{3,40}$/.test(name) ? name.slice(1) : undefined;
  const named = handle === undefined ? { name } : { handle };
  if (isChannelId(nativeId)) return { network: "youtube", nativeId, ...named };
  return name === undefined ? null : { network: "youtube", ...named };
}

/** A video, comment or community post, with the channel it belongs to where that is known. */
export function postOf(id: string, owner?: AccountRef | null): PostRef {
  return { network: "youtube", post: id, owner: owner ?? undefined };
}

/** The time of an act; undefined where it is missing or unreadable. */
export function eventTime(value: Json | undefined): When | undefined {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
}
