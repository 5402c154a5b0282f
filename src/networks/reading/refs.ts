/** Accounts as words in a file: `12`, `@nora_l`, `https://x.com/nora_l`; with the limits every importer keeps. */
import type { NetworkId } from "../../words.ts";
import type { AccountRef } from "../activity.ts";

/** Longest id, handle or name kept, in characters; no network has longer ones. */
export const maxNameLength = 512;

/** An account, or a sentence that says why the word is none. */
export type RefOrReason = AccountRef | string;

/** `@nora_l` is a handle, anything else a native id. `what` names the column or field for the reason. */
export function accountOf(network: NetworkId, word: string, what: string): RefOrReason {
  if (word === "" || word === "@") return `"${what}" is empty`;
  if (word.length > maxNameLength) return `"${what}" is longer than ${maxNameLength} characters`;
  if (isRounded(word)) return `"${what}" is "${word}": ${ROUNDED}`;
  return word.charCodeAt(0) === 64 ? { network, handle: word.slice(1) } : { network, nativeId: word };
}

/** True for `1.37362E+18`: spreadsheets write long ids so and keep 15 digits of them at most. */
export const isRounded = (word: string): boolean => /^\d(?:[.,]\d+)?[eE]\+\d+$/.test(word);
export const ROUNDED = "a spreadsheet has rounded the id; take the table as it was before";

/** Whether two refs surely name the same account; handles compare without case. */
export function isSame(one: AccountRef, other: AccountRef): boolean {
  if (one.network !== other.network) return false;
  if (one.nativeId !== undefined && other.nativeId !== undefined) return one.nativeId === other.nativeId;
  return one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}

/** Mail addresses, IP addresses and phone numbers, and what is longer than any time or count: reasons are kept, such things are not. */
const PRIVATE = /[^\s@]@[^\s@]+\.|\b\d{1,3}(?:\.\d{1,3}){3}\b|\+\d[\d ()-]{6,}|(?:\p{L}{2,}[^\p{L}]+){5}/u;

/** A value quoted for a reason, shortened; what may be private is only measured. */
export function quoted(value: string): string {
  if (PRIVATE.test(value)) return `a text of ${value.length} characters`;
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}

/** Any JSON value quoted for a reason; a list or object as its JSON. */
export function quotedJson(value: unknown): string {
  return quoted(typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));
}
