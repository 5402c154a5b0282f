/** Ids that hold their time, as two networks make them; importers read the time before the world is shifted. */

/** X: milliseconds since 2010-11-04, 22 bits below them for the machine and a count (twitter-archive/snowflake, 2010). */
export function snowflake(at: number, count: number): string {
  return String((BigInt(at - 1_288_834_974_657) << 22n) | BigInt(count));
}

const letters = "234567abcdefghijklmnopqrstuvwxyz";

/** Bluesky: microseconds since 1970, ten bits below them for a clock, in 13 letters of base 32 (atproto.com/specs/tid). */
export function tid(at: number, clock: number): string {
  let bits = (BigInt(at) * 1000n * 1024n) | BigInt(clock % 1024);
  let text = "";
  for (let letter = 0; letter < 13; letter += 1) {
    text = `${letters[Number(bits & 31n)]}${text}`;
    bits >>= 5n;
  }
  return text;
}
