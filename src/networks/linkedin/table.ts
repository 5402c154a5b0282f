/**
 * What the tables of the LinkedIn export share ("Get a copy of your data", basic and complete): told by their column names
 * (translated ones: `translated.ts`), below a note or not, and whatever separator a spreadsheet put in. File names are
 * translated, end in the member's number in some exports, and are no sign.
 */
import { GravitasError } from "../../errors.ts";
import type { AccountRef, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { maxNameLength, quoted } from "../reading/refs.ts";
import { type Fault, itemsOfEach, type ToldAll } from "../reading/told.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { plainCsv } from "./quoting.ts";
import { inEnglish } from "./translated.ts";

/** Files of one export belong together. */
export const archive = "linkedin";

/** Lines that a note and empty rows may take before the header. */
const linesBefore = 60;
/** The first line of a note: `Notes:`, `Notes :`, or a word of another language with its colon. */
const noteTitle = /^"?(?:notes|\p{L}+\s*:)"?[,;\t]*$/iu;

interface Header {
  readonly names: readonly string[];
  readonly separator: string;
  /** Lines before it. */
  readonly line: number;
}

const remembered = new WeakMap<FileSample, readonly Header[]>();

/** Every row at the beginning that could be the header: the first one, and those below a note. */
function headersOf(sample: FileSample): readonly Header[] {
  const known = remembered.get(sample);
  if (known) return known;
  const lines = /^\s*[[{<]/.test(sample.text) ? [] : sample.text.split(/\r?\n/, linesBefore);
  const headers: Header[] = [];
  let isNote = true;
  for (const [line, text] of lines.entries()) {
    const header = isNote ? headerOf(text) : null;
    if (header === null || header.names.every((name) => name === "")) continue;
    headers.push({ ...header, names: inEnglish(header.names), line });
    isNote = headers.length < 4 && noteTitle.test(lines[headers[0]?.line ?? 0] ?? "");
  }
  remembered.set(sample, headers);
  return headers;
}

/** The header that has all these columns, or null. */
export function headerWith(sample: FileSample, columns: readonly string[]): Header | null {
  return headersOf(sample).find(({ names }) => columns.every((column) => names.includes(column))) ?? null;
}

/** True when the only columns are these, and what is shown of the rows names LinkedIn: names like `Date,Link` are anybody's. */
export function isExactly(sample: FileSample, columns: readonly string[]): boolean {
  const header = headerWith(sample, columns);
  if (header?.names.filter((name) => name !== "").length !== columns.length) return false;
  const rows = sample.text.split("\n").slice(header.line + 1);
  return rows.every((row) => row.trim() === "") || /linkedin\.com|urn(?::|%3a)li/i.test(sample.text);
}

/** Cells of a row by column name, "" where there is none. */
export type Cell = (column: string) => string;
/** What a row says: activities, or why it is left out. */
export type RowSays = ToldAll;

/** The time in a cell, or the reason that it is none. */
export function timeIn(cell: Cell, column: string): When | undefined | string {
  const when = linkedinTime(cell(column));
  return when === null ? `${quoted(column)} is ${quoted(cell(column))}, which is no time` : when;
}

export interface LinkedinTable {
  readonly id: string;
  readonly title: string;
  /** Columns that it must have. */
  readonly columns: readonly string[];
  /** Columns that it may have besides. */
  readonly others?: readonly string[];
  readonly cannotKnow?: string;
  recognise?(sample: FileSample): boolean;
  says(cell: Cell, me: AccountRef): RowSays;
}

/** The account whose export it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose export it is.`, {
    hint: "Give the whole export (Invitations.csv names its owner), or add --as linkedin:@slug, the end of your profile's address.",
  });
}

/** Every row, with its line. */
export async function* linkedinRows(
  file: InputFile,
  columns: readonly string[],
): AsyncGenerator<{ readonly cell: Cell; readonly place: number } | Fault> {
  const header = headerWith(file, columns);
  if (header === null) return;
  const { names, separator, line } = header;
  for await (const row of csvRows(plainCsv(file, line), separator, names.length)) {
    const place = row.place + line;
    if ("fault" in row) yield { fault: row.fault, place };
    else if (row.cells.some((cell) => cell.trim() !== ""))
      yield { cell: (column) => row.cells[names.indexOf(column)]?.trim() ?? "", place };
  }
}

/** An importer of one table about the export's account. */
export function linkedinTable(table: LinkedinTable): Importer {
  const { id, title, columns, others = [], cannotKnow } = table;
  const known = new Set([...columns, ...others, ""]);
  return {
    id,
    title,
    network: "linkedin",
    archive,
    needsSubject: true,
    ...(cannotKnow === undefined ? {} : { cannotKnow }),
    recognise: table.recognise ?? ((sample) => headerWith(sample, columns) !== null),
    async *read(file, context): AsyncGenerator<Item> {
      const me = subjectOf(file, context);
      for (const name of headerWith(file, columns)?.names ?? [])
        if (!known.has(name)) yield { unknownField: name.slice(0, maxNameLength) };
      yield* itemsOfEach(linkedinRows(file, columns), ({ cell }) => table.says(cell, me));
    },
  };
}
