/**
 * Times as files write them. `0`, empty and null mean unknown; negative or unreadable ones are refused, the
 * future is the pipeline's to judge. A time without a zone is taken as UTC.
 */
import type { When } from "../activity.ts";

/** Unix numbers below this are seconds, above it milliseconds: 1e11 s is the year 5138, 1e11 ms is 1973. */
const secondsBelow = 1e11;
/** Last millisecond that a date can have (ECMA-262, 21.4.1.1). */
const latestDate = 8.64e15;
const unixNumber = /^-?\d+(?:\.\d+)?$/;
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 3339 as nearly every file has it: nothing to take apart. */
const utcTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** RFC 3339, lenient: a space for the T, seconds or zone left out, a zone without its colon. */
const rfc3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:([Zz]|UTC)|([+-]\d{2}):?(\d{2}))?$/;
/** `Sun Mar 21 12:53:22 +0000 2021`, as X writes it. */
const rubyDate = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/;

function unix(value: number): number | null {
  if (!Number.isFinite(value) || value < 0) return null;
  return value > latestDate ? null : Math.trunc(value < secondsBelow ? value * 1000 : value);
}

/** Milliseconds of an ISO time; none where its month has no such day: February 30 would be taken for March 1. */
function isoTime(text: string): number {
  const at = Date.parse(text);
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === day ? at : Number.NaN;
}

function fromText(text: string): number {
  if (dayOnly.test(text)) return isoTime(`${text}T00:00:00Z`);
  const parts = rfc3339.exec(text);
  if (parts) {
    const zone = parts[4] === undefined ? "Z" : `${parts[4]}:${parts[5]}`;
    return isoTime(`${parts[1]}T${parts[2]}${zone}`);
  }
  const ruby = rubyDate.exec(text);
  return ruby ? Date.parse(`${ruby[2]} ${ruby[1]} ${ruby[5]} ${ruby[3]} ${ruby[4]}`) : Number.NaN;
}

/** What a time reads as: a time, `undefined` for unknown, `null` for one that cannot be. */
export type TimeRead = { readonly at: number; readonly precision: When["precision"] } | undefined | null;

/** Reads RFC 3339, unix seconds or milliseconds (as text or number), a plain day, or X's own form. */
export function readTime(value: unknown): TimeRead {
  if (value === undefined || value === null || value === "" || value === 0 || value === "0") return undefined;
  if (typeof value === "number") {
    const at = unix(value);
    return at === null ? null : { at, precision: "second" };
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (utcTime.test(text)) return readable(isoTime(text), "second");
  if (text === "" || text === "0") return undefined;
  const at = unixNumber.test(text) ? unix(Number(text)) : fromText(text);
  return readable(at, dayOnly.test(text) ? "day" : "second");
}

const readable = (at: number | null, precision: When["precision"]): TimeRead =>
  at === null || !Number.isFinite(at) || at < 0 ? null : { at, precision };
