/**
 * Times of the LinkedIn export, as seen from 2015 to 2026: `01 Jan 2024`, `2021-06-16 11:04:59`,
 * `Wed Jun 16 06:56:05 UTC 2021`, `2024/02/24 14:03:38 UTC`, `6/14/24, 5:57 AM`, `12 mars 2023`; and what a
 * spreadsheet makes of them: `18-Jun-24`, `1/14/2020 12:13`. None has a zone but UTC.
 */
import type { When } from "../activity.ts";
import { readTime, type TimeRead } from "../reading/times.ts";
import { monthOf } from "./translated.ts";

const clock = "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AP])M)?)?(?:\\s+(?:UTC|GMT|Z))?";

const named = new RegExp(`^(\\d{1,2})\\.?[ -](\\p{L}{3,10})\\.?[ ,-]\\s*(\\d{4}|\\d{2})${clock}$`, "iu");
const american = new RegExp(`^([A-Za-z]{3})[a-z]*\\s+(\\d{1,2}),\\s*(\\d{4})${clock}$`, "i");
const java = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT) (\d{4})$/;
const slashed = new RegExp(`^(\\d{4})/(\\d{1,2})/(\\d{1,2})${clock}$`, "i");
const numbers = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})${clock}$`, "i");

type Parts = readonly (string | undefined)[];

const yearOf = (text: string | undefined): number => Number(text) + (text?.length === 2 ? 2000 : 0);

/** Null for a date that no calendar has. */
function time(year: number, month: number, day: number, [hours, minutes, seconds, half]: Parts): TimeRead {
  const hour = half === undefined ? Number(hours ?? 0) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const at = Date.UTC(year, month - 1, day, hour, Number(minutes ?? 0), Number(seconds ?? 0));
  const date = new Date(at);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24;
  return isReal && at >= 0 ? { at, precision: hours === undefined ? "day" : "second" } : null;
}

/** Reads a cell; undefined when it is empty, null when it cannot be read. Days stand before months only where they must. */
function read(cell: string): TimeRead {
  const text = cell.trim();
  let parts: RegExpExecArray | null = named.exec(text);
  if (parts) return time(yearOf(parts[3]), monthOf(parts[2] ?? ""), Number(parts[1]), parts.slice(4));
  parts = american.exec(text);
  if (parts) return time(yearOf(parts[3]), monthOf(parts[1] ?? ""), Number(parts[2]), parts.slice(4));
  parts = java.exec(text);
  if (parts) return time(yearOf(parts[6]), monthOf(parts[1] ?? ""), Number(parts[2]), parts.slice(3, 6));
  parts = slashed.exec(text);
  if (parts) return time(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts.slice(4));
  parts = numbers.exec(text);
  if (!parts) return /^\d+$/.test(text) && text !== "0" ? null : readTime(text);
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return time(yearOf(parts[3]), month, day, parts.slice(4));
}

/** The time of an act in a cell; undefined when unknown, null when it cannot be read. */
export function linkedinTime(cell: string): When | undefined | null {
  const found = read(cell);
  return found ? { ...found, of: "event" } : found;
}
