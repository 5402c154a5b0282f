/**
 * Members and photos as Flickr names them: members by number (nsid, `12345678@N00`), by the path alias of their address, or
 * by screen name alone; photos by number. Albums and galleries are numbered apart and get a prefix.
 */
import type { AccountRef, PostRef, When } from "../activity.ts";
import { accountOfAddress } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";

const network = "flickr" as const;
const nsid = /^\d{1,20}@N\d\d$/;

/** Files of one export belong together. */
export const archive = "flickr";

/** The account whose export it is when nothing says. */
export const hint =
  "Give the whole export (account_profile.json names its owner), or add --as flickr:12345678@N00, or --as flickr:@alias.";

/** A member by what a file has of them: number, address, name. Null when that is nothing. */
export function memberOf(parts: {
  readonly nsid?: string | undefined;
  readonly address?: string | undefined;
  readonly alias?: string | undefined;
  readonly name?: string | undefined;
}): AccountRef | null {
  const found = parts.address === undefined ? null : accountOfAddress(parts.address);
  const byAddress = found?.network === network ? found : null;
  const nativeId = parts.nsid !== undefined && nsid.test(parts.nsid) ? parts.nsid : byAddress?.nativeId;
  const alias = parts.alias !== undefined && !nsid.test(parts.alias) ? parts.alias : byAddress?.handle;
  const handle = alias?.toLowerCase();
  if (nativeId === undefined && handle === undefined && parts.name === undefined) return null;
  return { network, nativeId, handle, name: parts.name?.slice(0, 255) };
}

/** A member in one cell: a number, an address or nothing. */
export function memberIn(value: Json | undefined): AccountRef | null {
  const text = word(value);
  if (text === undefined) return null;
  return nsid.test(text) ? { network, nativeId: text } : memberOf({ address: text });
}

/** What a comment or fave is on: a photo, album or gallery by its number, with its owner by an address of it. */
export function postOf(id: string, owner: AccountRef | null | undefined, kind = ""): PostRef {
  return { network, post: `${kind}${id}`, owner: owner ?? undefined };
}

/** `2015-06-15 10:30:00` (UTC), or unix seconds, as the time of an act. */
export function momentOf(value: Json | undefined): When | undefined {
  const read = readTime(value);
  return read ? { ...read, of: "event" } : undefined;
}

/** Text that may stand in `_content`, as the API writes elements. */
export function contentOf(value: Json | undefined): string | undefined {
  return isObject(value) ? word(member(value, "_content")) : word(value);
}

/** A number of something, undefined when there is none or it is 0. */
export function countOf(value: Json | undefined): number | undefined {
  const count = Number((contentOf(value) ?? "").replaceAll(",", "") || Number.NaN);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
