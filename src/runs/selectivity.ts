/**
 * How many acts an account did toward other people on one UTC day: every dated act of the graph as one sorted column of
 * account and day, so that a count is two binary searches and ten million acts take 80 MB.
 */
import { Growable } from "./growable.ts";
import { DAY_MS } from "./world.ts";

/** Days since 1970 stay below this until the year 2328. */
const DAYS = 131_072;

export class DayCounter {
  readonly #keys = new Growable((length) => new Float64Array(length));

  /** One act of the account at `position` toward somebody who is not of the same user; `at` in milliseconds, 0 unknown. */
  add(position: number, at: number): void {
    if (at > 0) this.#keys.push(position * DAYS + Math.floor(at / DAY_MS));
  }

  /** Ends the counting; the function answers for a position and a day since 1970. */
  done(): (position: number, day: number) => number {
    const keys = this.#keys.done().sort();
    return (position, day) => {
      const key = position * DAYS + day;
      return firstAtLeast(keys, key + 1) - firstAtLeast(keys, key);
    };
  }
}

function firstAtLeast(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
