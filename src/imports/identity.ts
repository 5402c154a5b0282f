/**
 * Keys of accounts and posts (schema/graph-model.md), and what makes an id, handle or name unfit to be one. A handle is
 * matched in lower case: every network we know treats handles so.
 */
import type { AccountRef, PostRef } from "../networks/activity.ts";
import type { NetworkId } from "../words.ts";

/** Longest id, handle or name, in UTF-16 units; the longest real ones (DIDs, URLs of profiles) stay well below. */
const LONGEST = 255;
/** Control characters, lone surrogates, and U+FFFD, which stands where bytes were no UTF-8. */
const UNFIT = /[\p{Cc}\p{Cs}\ufffd]/u;
/** Beginnings that would make a native id look like another class of key. */
const OTHER_CLASS = /^(?:@|name:|post:)/;

export const handleKeyOf = (handle: string): string => handle.toLowerCase();

/** `network:@handle`: the key of an account while nothing but its handle is known. */
export function handleAccountKey(network: NetworkId, handle: string): string {
  return `${network}:@${handleKeyOf(handle)}`;
}

/** The key that the reference itself gives; a handle may still resolve to an account with a native id. */
export function accountKey(ref: AccountRef): string {
  if (ref.nativeId !== undefined) return `${ref.network}:${ref.nativeId}`;
  if (ref.handle !== undefined) return handleAccountKey(ref.network, ref.handle);
  return `${ref.network}:name:${ref.name ?? ""}`;
}

/** The handle (lower case) by which a file named an account whose id it did not give. */
export const byHandle = ({ nativeId, handle }: AccountRef): string | null =>
  nativeId === undefined && handle !== undefined ? handleKeyOf(handle) : null;

export const postKey = (ref: PostRef): string => `${ref.network}:post:${ref.post}`;

/** Why a reference cannot become an account, or null. */
export function accountFault(ref: AccountRef): string | null {
  const { nativeId, handle, name } = ref;
  if (nativeId === undefined && handle === undefined && name === undefined) return "no id, handle or name";
  if (nativeId !== undefined && OTHER_CLASS.test(nativeId)) return `native id begins with "${nativeId[0]}"`;
  return (
    wordFault("native id", nativeId) ??
    wordFault("handle", handle) ??
    (nativeId === undefined && handle === undefined ? wordFault("name", name) : null)
  );
}

/** Why a post's reference cannot be used, or null. */
export function postFault(ref: PostRef): string | null {
  return wordFault("post id", ref.post) ?? (ref.owner ? accountFault(ref.owner) : null);
}

/** Why a word cannot be part of a key, or null; absent is fine. */
export function wordFault(what: string, word: string | undefined): string | null {
  if (word === undefined) return null;
  if (word.trim() === "") return `empty ${what}`;
  if (word.length > LONGEST) return `${what} longer than ${LONGEST} characters`;
  if (UNFIT.test(word)) return `${what} with control characters or broken UTF-8`;
  return null;
}
