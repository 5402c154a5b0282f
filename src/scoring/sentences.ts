/** Plain words for numbers: plural-safe, thousands apart, dates in UTC. Kept apart from logic so that other languages can follow. */

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** A count for people: rounded, thousands apart; a part of one reads "less than 1". */
export function number(value: number): string {
  return value > 0 && value < 0.5 ? "less than 1" : whole.format(value);
}

/** True where a count is spoken of as one. */
export function isOne(value: number): boolean {
  return Math.round(value) === 1 || (value > 0 && value < 0.5);
}

/** "1 follower", "2 followers", "0 followers". `many` defaults to `one` with an s. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${isOne(value) ? one : many}`;
}

/** "12 October 2026", the UTC day of a time in milliseconds since 1970. */
export function date(milliseconds: number): string {
  return day.format(milliseconds);
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
