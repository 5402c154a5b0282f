/**
 * How far the share of a quality among all followers may lie from that among the followers seen: Wilson's score interval (1927) at
 * 95 %, narrowed for a sample that is a large part of the whole (finite population). It takes the followers seen for a fair
 * sample; an export of the newest ones is none, which is why the number seen is always shown beside.
 */

/** 97.5 % of a normal distribution lie below. */
const Z = 1.959964;

export interface ShareInterval {
  /** 0..1. */
  readonly low: number;
  readonly high: number;
}

/**
 * Null where all followers are seen: then the share is what it is.
 * @param count followers of the quality among the `seen`
 * @param all followers there are; `null` unknown, so that those seen are all
 */
export function shareInterval(count: number, seen: number, all: number | null): ShareInterval | null {
  if (all === null || all <= seen) return null;
  if (seen === 0) return { low: 0, high: 1 };
  // A sample of 90 of 100 says as much as one of 891 of endlessly many.
  const size = (seen * (all - 1)) / (all - seen);
  const share = count / seen;
  const spread = Z ** 2 / size;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / size + spread / (4 * size));
  // What was seen is part of the whole, so neither end can contradict it.
  const [least, most] = [count / all, (count + all - seen) / all];
  return { low: Math.max(least, middle - half), high: Math.min(most, middle + half) };
}
