/**
 * The time inside an id. X has given ids as snowflakes since 4 November 2010: milliseconds since its own epoch, shifted left
 * by 22 bits (github.com/twitter-archive/snowflake, 2010). Earlier ids are plain numbers and hold no time.
 */
import type { When } from "../activity.ts";

const epoch = 1_288_834_974_657n;
/** First id of 2010-11-04 22:00 UTC; those below may be from before. */
const firstSnowflake = 29_700_859_247n;

/** When the post of this id was made, as the time of an act on it; undefined for older ids. */
export function timeOfPost(id: string): When | undefined {
  const number = BigInt(id);
  if (number < firstSnowflake) return undefined;
  return { at: Number((number >> 22n) + epoch), precision: "second", of: "object" };
}
