/**
 * Rows of a CSV of any separator, with the line each begins on. A line without a quotation mark needs no parser; lines
 * with one go to csv-parse, joined while a quoted cell spans them. A quote that never closes costs its own line, not the
 * rest of the file, which is why the file is not given to csv-parse as a whole.
 */
import { parse } from "csv-parse/sync";
import type { InputFile } from "../importer.ts";
import { maxLineBytes, readLines, tooLong } from "./lines.ts";
import { Pieces } from "./pieces.ts";
import type { Fault } from "./told.ts";

const separators = ["\t", ";", "|", ","] as const;
/** A quoted cell may span so many lines. */
const maxLinesOfRow = 200;

/** The cells of a row by position, or why it cannot be used; `place` is its first line, from 1, as an editor counts. */
export type CsvRow = { readonly cells: readonly string[]; readonly place: number } | Fault;

/** A column name as it is compared: lower case, words joined by one underscore. */
export function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "_");
}

/** Which separator a header line uses: the one that stands in it most often. */
export function separatorOf(header: string): string {
  const count = (mark: string): number => header.split(mark).length;
  return separators.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

/** `sep=;` before the header, by which Excel is told the separator; no row of the table. */
const separatorLine = /^"?sep=.?"?\r?$/i;

/** The column names of the first row with anything in it, or null. */
export function headerOf(
  text: string,
): { readonly names: readonly string[]; readonly separator: string } | null {
  const start = text.search(/\S/);
  if (start < 0) return null;
  const [first = "", second = ""] = text.slice(start).split(/\r?\n/, 2);
  const line = separatorLine.test(first) ? second : first;
  if (line.length > 10_000 || /^[[{<]/.test(line)) return null;
  const separator = separatorOf(line);
  const cells = parseRow(line, separator);
  return cells && { names: cells.map(columnName), separator };
}

function parseRow(text: string, separator: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(separator);
  try {
    const rows: string[][] = parse(text, { delimiter: separator, relax_column_count: true });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** A line with a stray quote, read as if quotes were letters. */
function parseLoose(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
const quotes = (text: string): number => text.split('"').length - 1;

/** Every row after the header. Empty lines are passed over. `columns` is the number of cells of a whole row. */
export const csvRows = (file: InputFile, separator: string, columns: number): Pieces<CsvRow> =>
  new Pieces(piecesOfRows(file, separator, columns));

async function* piecesOfRows(file: InputFile, separator: string, columns: number): AsyncGenerator<CsvRow[]> {
  let header = true;
  let open: string[] = [];
  let openAt = 0;
  let openQuotes = 0;
  let openLength = 0;
  /** Lines of a row whose quote never closed: the first is judged alone, the rest start over. */
  function* giveUp(): Generator<CsvRow> {
    const lines = open;
    open = [];
    for (const [index, line] of lines.entries()) {
      const cells = parseRow(line, separator) ?? parseLoose(line, separator);
      const place = openAt + index;
      if (line.trim() === "") continue;
      if (cells.length === columns) yield { cells, place };
      else yield { fault: "a quotation mark is opened and not closed", place };
    }
  }
  for await (const { first, lines, faults } of readLines(file)) {
    const rows: CsvRow[] = [];
    for (let index = 0; index < lines.length; index++) {
      const line = withoutReturn(lines[index] ?? "");
      const place = first + index;
      const fault = faults.get(index);
      if (fault !== undefined) {
        if (open.length > 0) rows.push(...giveUp());
        rows.push({ fault: fault === tooLong ? "the row is longer than 1 MiB" : fault, place });
        continue;
      }
      if (open.length === 0) {
        if (line.trim() === "") continue;
        if (header) {
          header = separatorLine.test(line);
          continue;
        }
        if (!line.includes('"')) {
          rows.push({ cells: line.split(separator), place });
          continue;
        }
        openAt = place;
        openQuotes = 0;
        openLength = 0;
      }
      open.push(line);
      openQuotes += quotes(line);
      openLength += line.length;
      if (openQuotes % 2 === 0) {
        const cells = parseRow(open.join("\n"), separator);
        if (cells === null) rows.push(...giveUp());
        else rows.push({ cells, place: openAt });
        open = [];
      } else if (open.length >= maxLinesOfRow || openLength > maxLineBytes) rows.push(...giveUp());
    }
    yield rows;
  }
  if (open.length > 0) yield [...giveUp()];
}
