/**
 * How many acts an account did toward other people on one UTC day: every dated act of the graph as one sorted column of
 * account and day, so that a count is two short searches among one account's days and ten million acts take 80 MB.
 */
import { DAY_MS } from "../durations.ts";
import { Growable } from "./growable.ts";

/** Days since 1970 stay below this until the year 2328. */
const DAYS = 131_072;

/** One number for an account and a day since 1970. */
export const dayKey = (account: number, day: number): number => account * DAYS + day;

export class DayCounter {
  readonly #keys = new Growable((length) => new Float64Array(length));

  /** One act of the account at `position` toward somebody who is not of the same user; `at` in milliseconds, 0 unknown. */
  add(position: number, at: number): void {
    if (at > 0) this.#keys.push(dayKey(position, Math.floor(at / DAY_MS)));
  }

  /**
   * Ends the counting; the function answers for a position and a day since 1970.
   * @param count positions there are
   */
  done(count: number): (position: number, day: number) => number {
    const keys = this.#keys.done().sort();
    const starts = new Int32Array(count + 1);
    for (const key of keys) starts[Math.floor(key / DAYS) + 1]!++;
    for (let position = 0; position < count; position++) starts[position + 1]! += starts[position] as number;
    return (position, day) => {
      const key = dayKey(position, day);
      const end = starts[position + 1] as number;
      const first = firstAtLeast(keys, key, starts[position] as number, end);
      return firstAtLeast(keys, key + 1, first, end) - first;
    };
  }
}

/** The first place between two at which a key is not less. */
function firstAtLeast(keys: Float64Array, key: number, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
