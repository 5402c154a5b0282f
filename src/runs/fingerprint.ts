/**
 * Fingerprint of what a run stores of an account: 53 bits (cyrb53) over all of it. A run that would write what its slot holds
 * already writes nothing, so from the third run on only what has changed since the run before the last is written.
 */
import { type FoundRow, storedValues } from "./write-account-scores.ts";

/** The fingerprint, a whole number that a double holds exactly. */
export function fingerprintOf(row: FoundRow): number {
  const text = storedValues(row).join("\n");
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
