/**
 * The clock of the seeds. Files hold absolute dates; whoever loads them shifts every time by the same number of whole days,
 * so that the newest is yesterday. Whole days keep weekdays' hours, bursts and same-day groups as they are.
 */

export const dayMs = 86_400_000;

/** Newest time in any seed file, milliseconds since 1970 UTC: nothing in the world or the crowd is dated later. */
export const newestSeedTime = Date.UTC(2026, 9, 31, 21, 0, 0);

/** When the heroine's Facebook and LinkedIn connections went dead: 45 days before the newest seed time. */
export const connectionsDiedAt = newestSeedTime - 45 * dayMs;

/** Texts of days met so far: some thousands at most, and far cheaper than a Date for each of millions of times. */
const dayTexts = new Map<number, string>();
const twoDigits = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, "0"));

/** ISO 8601 in UTC to the second, as the seed files write times. */
export function isoTime(at: number): string {
  const day = Math.floor(at / dayMs);
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = new Date(day * dayMs).toISOString().slice(0, 11);
    dayTexts.set(day, text);
  }
  const second = Math.floor((at - day * dayMs) / 1000);
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  return `${text}${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[second % 60]}Z`;
}
