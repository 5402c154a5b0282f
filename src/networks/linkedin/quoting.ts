/**
 * LinkedIn writes quotation marks in a cell in two ways: most files double them (`""`), comments put a backslash before them
 * (`\"`). The second is turned into the first, which is what a reader of CSV expects.
 */
import { Readable } from "node:stream";
import type { FileSample, InputFile } from "../importer.ts";
import { utf8Bytes } from "../reading/text.ts";

const feed = 0x0a;
/** Bytes after a quotation mark that tell whether it ends its row. */
const lookAhead = 32;
/** What follows the quotation mark that closes a last cell: the date of the next row, or the end of the file. */
const rowEnd = /^(?:\r?\n"?\d{1,4}[-/]\d{1,2}[-/]\d{1,4}[ ,T]|\s*$)/;

/** Comments have a backslash before quotation marks; their table is told by its last column. */
const isComments = /^[^\r\n]*\bMessage\b/i;

/** Whether marks in cells have a backslash, judged by what is shown; where nothing is, as the table has it as a rule. */
function hasBackslashes({ text }: FileSample): boolean {
  const escaped = text.match(/[^\\]\\"(?![,;\t\r\n])/g)?.length ?? 0;
  const doubled = text.match(/[^,;\t\r\n"]""(?!")/g)?.length ?? 0;
  return escaped === doubled ? isComments.test(text) : escaped > doubled;
}

/** Turns `\"` into `""` in a piece whose bytes are letters; `rest` is what has to wait for the next piece. */
function doubled(text: string, isLast: boolean): { readonly done: string; readonly rest: string } {
  const safe = isLast ? text.length : text.length - lookAhead;
  let done = "";
  let at = 0;
  for (;;) {
    const found = text.indexOf("\\", at);
    if (found < 0 || found >= safe) break;
    const isQuote = text[found + 1] === '"' && !rowEnd.test(text.slice(found + 2, found + 2 + lookAhead));
    done += text.slice(at, found) + (isQuote ? '""' : text.slice(found, found + 2));
    at = found + 2;
  }
  const end = Math.max(at, safe);
  return { done: done + text.slice(at, end), rest: text.slice(end) };
}

async function* withoutLines(bytes: AsyncIterable<Buffer>, lines: number): AsyncGenerator<Buffer> {
  let left = lines;
  for await (const chunk of bytes) {
    let from = 0;
    while (left > 0) {
      const end = chunk.indexOf(feed, from);
      if (end < 0) break;
      from = end + 1;
      left--;
    }
    if (left === 0) yield chunk.subarray(from);
  }
}

async function* withDoubledQuotes(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting = "";
  for await (const chunk of bytes) {
    const { done, rest } = doubled(waiting + chunk.toString("latin1"), false);
    waiting = rest;
    if (done !== "") yield Buffer.from(done, "latin1");
  }
  yield Buffer.from(doubled(waiting, true).done, "latin1");
}

/** The file from its header on, quoted as CSV is. `lines` stand before the header. */
export function plainCsv(file: InputFile, lines: number): InputFile {
  return {
    path: file.path,
    text: file.text,
    head: Buffer.alloc(0),
    open: async () => {
      const bytes = withoutLines(utf8Bytes(file), lines);
      return Readable.from(hasBackslashes(file) ? withDoubledQuotes(bytes) : bytes);
    },
  };
}
