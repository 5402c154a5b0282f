/** Ids that are whole numbers, as most networks give them: they stand for themselves in a table of fingerprints, without a hash of their text. */
import type { Fingerprint } from "./fingerprints.ts";

/** Digits that every double holds. */
const MOST_DIGITS = 15;
const ZERO = 48;

/** The number that a text is the only usual way to write; null where it is none, or a large one. */
export function wholeNumber(text: string): number | null {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS || text.charCodeAt(0) === ZERO) return null;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Two numbers never have the same one: the lower half is mixed, as ids come in steps, in a way that could be taken back. */
export function fingerprintOfNumber(value: number): Fingerprint {
  const upper = Math.floor(value / 2 ** 32);
  let lower = value ^ Math.imul(upper, 0x9e3779b1);
  lower = Math.imul(lower ^ (lower >>> 16), 0x85ebca6b);
  lower = Math.imul(lower ^ (lower >>> 13), 0xc2b2ae35);
  return [(lower ^ (lower >>> 16)) >>> 0, upper + 1];
}
