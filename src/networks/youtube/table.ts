/**
 * Tables of a YouTube Takeout. Google translates file names and headers, so a table is told by what its cells look like, and
 * by the English header only where no row tells.
 */
import type { FileSample } from "../importer.ts";
import { headerOf } from "../reading/csv-rows.ts";
import { isChannelId } from "./channel.ts";

/** The header and the first rows, cell by cell. */
export interface Beginning {
  /** Names in lower case, words joined by `_`. */
  readonly names: readonly string[];
  readonly separator: string;
  /** First row of data; empty where there is none. Cells with quotes are cut at their commas, which is enough to tell. */
  readonly first: readonly string[];
}

/** The beginning of a table; null when the file is none. */
export function beginningOf(sample: FileSample): Beginning | null {
  const header = headerOf(sample.text);
  if (header === null || header.names.length < 2) return null;
  const lines = sample.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const first = (lines[1] ?? "").split(header.separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  return { ...header, first: lines.length > 1 ? first : [] };
}

const channelUrl = /^https?:\/\/(?:www\.)?youtube\.com\/channel\/(UC[\w-]{22})$/;

/** The channel id of an address. */
export const channelOfUrl = (cell: string): string | undefined => channelUrl.exec(cell.trim())?.[1];

/** Whether a cell is a time as Takeout writes it (`2024-03-01T10:00:00+00:00`, `2020-01-01 00:00:00 UTC`). */
export const isTime = (cell: string | undefined): boolean =>
  cell !== undefined && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(cell);

/** Index of the first cell that is a channel id; -1 where there is none. */
export const channelColumn = (cells: readonly string[]): number =>
  cells.findIndex((cell) => isChannelId(cell));
