/**
 * Lines of a text file in batches (one batch per chunk of bytes, so that reading millions of rows costs no promise per
 * row). Memory stays flat whatever the file holds: a line over the limit is passed over without being held.
 */
import { isUtf8 } from "node:buffer";
import type { InputFile } from "../importer.ts";
import { utf8Bytes } from "./text.ts";

/** Longest line kept, in bytes; an honest record of any export is far below. */
export const maxLineBytes = 1024 * 1024;

const lineFeed = 0x0a;

/** Consecutive lines without their line ends; `faults` says which of them cannot be used, and why. */
export interface LineBatch {
  /** Number of the first line of the batch, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** By index in `lines`; such a line is "". */
  readonly faults: ReadonlyMap<number, string>;
}

const noFaults: ReadonlyMap<number, string> = new Map();

export const tooLong = "the line is longer than 1 MiB";
export const notUtf8 = "the line is not valid UTF-8";

/** Bytes that end with a line feed (or the file) as lines. */
function split(bytes: Buffer, first: number): LineBatch {
  if (isUtf8(bytes)) {
    const lines = bytes.toString("utf8").split("\n");
    if (lines.at(-1) === "") lines.pop();
    return { first, lines, faults: noFaults };
  }
  const faults = new Map<number, string>();
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(line)) faults.set(lines.length, notUtf8);
    lines.push(isUtf8(line) ? line.toString("utf8") : "");
    from += line.length + 1;
  }
  return { first, lines, faults };
}

/** Every line of the file in order. A carriage return before the line feed stays on the line (trimming drops it). */
export async function* readLines(file: InputFile): AsyncGenerator<LineBatch> {
  let place = 1;
  /** Pieces of a line that began in an earlier chunk. */
  let held: Buffer[] = [];
  let heldBytes = 0;
  let passing = false;
  const fault = (): LineBatch => ({ first: place++, lines: [""], faults: new Map([[0, tooLong]]) });
  for await (const chunk of utf8Bytes(file)) {
    let from = 0;
    if (passing || heldBytes > 0) {
      const end = chunk.indexOf(lineFeed);
      const length = end < 0 ? chunk.length : end + 1;
      heldBytes += length;
      if (heldBytes > maxLineBytes) {
        passing = true;
        held = [];
      }
      if (!passing) held.push(chunk.subarray(0, length));
      if (end < 0) continue;
      const batch = passing ? fault() : split(Buffer.concat(held), place++);
      held = [];
      heldBytes = 0;
      passing = false;
      from = length;
      yield batch;
    }
    const last = chunk.lastIndexOf(lineFeed);
    if (last >= from) {
      const batch = split(chunk.subarray(from, last + 1), place);
      place += batch.lines.length;
      yield batch;
      from = last + 1;
    }
    if (from < chunk.length) {
      held = [chunk.subarray(from)];
      heldBytes = chunk.length - from;
      passing = heldBytes > maxLineBytes;
    }
  }
  if (passing) yield fault();
  else if (heldBytes > 0) yield split(Buffer.concat(held), place);
}
