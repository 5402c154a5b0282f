/**
 * Ids of the AT Protocol (atproto.com/specs): DIDs name accounts for good, handles are their aliases; a record is
 * `at://<did>/<collection>/<record key>`, and most record keys are times (TIDs).
 */
import { DAY_MS } from "../../durations.ts";
import type { AccountRef, PostRef, When } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";

export const postCollection = "app.bsky.feed.post";

/** Where a record lies. */
export interface RecordId {
  readonly did: string;
  readonly collection: string;
  readonly rkey: string;
}

const recordUri = /^at:\/\/(did:[a-z]+:[\w.:%-]+)\/([\w.-]+)\/([\w.~:-]+)$/;

/** A DID, or undefined. */
export function didOf(value: Json | undefined): string | undefined {
  const text = word(value);
  return text !== undefined && /^did:[a-z]+:[\w.:%-]{1,200}$/.test(text) ? text : undefined;
}

/** The parts of a record's `at:` URI; null when it is none, or names its account by handle. */
export function recordOf(uri: Json | undefined): RecordId | null {
  const [, did, collection, rkey] = recordUri.exec(word(uri) ?? "") ?? [];
  return did === undefined || collection === undefined || rkey === undefined
    ? null
    : { did, collection, rkey };
}

/** An account by DID, with its handle where a reply gives it; `handle.invalid` stands for none. */
export function accountOf(did: string, handle?: Json): AccountRef {
  const name = word(handle);
  return { network: "bluesky", nativeId: did, handle: name === "handle.invalid" ? undefined : name };
}

/** What is acted on: a post, or a feed, list or labeler, by its URI; its owner is in the URI. */
export function postOf(record: RecordId): PostRef {
  const { did, collection, rkey } = record;
  return { network: "bluesky", post: `at://${did}/${collection}/${rkey}`, owner: accountOf(did) };
}

/** The id by which a deletion names the act again. */
export const actId = ({ did, collection, rkey }: RecordId): string => `${did}/${collection}/${rkey}`;

const letters = "234567abcdefghijklmnopqrstuvwxyz";
/** First day of the network's records, November 2022; earlier TIDs are made up. */
const firstTid = Date.UTC(2022, 10, 1);

/** Milliseconds in a TID (13 letters of base 32: microseconds, then ten bits of a clock's number), or null. */
export function timeOfTid(rkey: string): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(rkey)) return null;
  let bits = 0n;
  for (const letter of rkey) bits = bits * 32n + BigInt(letters.indexOf(letter));
  const at = Number((bits >> 10n) / 1000n);
  return at >= firstTid ? at : null;
}

/**
 * When a record was made: `createdAt`, which the author's program sets and may set to anything; where that is unreadable or
 * more than a day after the record was seen, the time of its key, else when it was seen.
 */
export function whenOf(createdAt: Json | undefined, rkey: string, seenAt?: number): When | undefined {
  const created = readTime(createdAt);
  const tid = timeOfTid(rkey);
  const latest = seenAt ?? tid ?? Number.POSITIVE_INFINITY;
  const at = created && created.at <= latest + DAY_MS ? created.at : (tid ?? seenAt);
  return at === undefined ? undefined : { at, precision: "second", of: "event" };
}
