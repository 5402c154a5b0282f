/** Plain words for numbers: plural-safe, thousands apart, dates in UTC. Kept apart from logic so that other languages can follow. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A count for people: rounded, thousands apart; a part of one reads "less than 1". */
export function number(value: number): string {
  if (value > 0 && value < 0.5) return "less than 1";
  const digits = Math.round(value).toFixed(0);
  // A run writes some ten sentences per account: Intl would take longer than the score itself.
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** True where a count is spoken of as one. */
export function isOne(value: number): boolean {
  return Math.round(value) === 1 || (value > 0 && value < 0.5);
}

/** "1 follower", "2 followers", "0 followers". `many` defaults to `one` with an s. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${isOne(value) ? one : many}`;
}

/** The text with its first letter in capitals: a sentence may begin with "less than 1". */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "12 October 2026", the UTC day of a time in milliseconds since 1970. */
export function date(milliseconds: number): string {
  const day = new Date(milliseconds);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
