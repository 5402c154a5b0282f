/**
 * What the four generic CSVs share: columns by name in any order and spelling, the network of a row, cells as words,
 * numbers, times and booleans. A cell that cannot be read throws `BadCell`, which costs its row and nothing else.
 */
import { GravitasError } from "../../errors.ts";
import { type NetworkId, networkOf } from "../../words.ts";
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, InputFile, Item, ReadContext } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { Pieces } from "../reading/pieces.ts";
import { accountOf, isRounded, maxNameLength, quoted, ROUNDED } from "../reading/refs.ts";
import { readTime, type TimeRead } from "../reading/times.ts";

/** A cell that costs its row; the message is the reason in the report. */
class BadCell extends Error {}

/** One row, read by column name. */
export interface Row {
  /** The trimmed cell, or "" where the column is missing or empty. */
  text(column: string): string;
  has(column: string): boolean;
  network(): NetworkId;
  account(column: string): AccountRef;
  number(column: string): number | undefined;
  time(column: string): NonNullable<TimeRead> | undefined;
  flag(column: string): boolean | undefined;
  refuse(reason: string): never;
}

/** The column names of a CSV's header, or an empty set. */
export function columnsOf(sample: FileSample): ReadonlySet<string> {
  return new Set(headerOf(sample.text)?.names);
}

const yes = new Set(["true", "1", "yes", "y", "t"]);
const no = new Set(["false", "0", "no", "n", "f"]);

/** A day as a spreadsheet counts them since 1900: 44256 is 1 March 2021. As Unix seconds it would be in the first days of 1970. */
const isSerialDay = (word: string): boolean => /^[1-9]\d{0,4}(?:[.,]\d+)?$/.test(word);

function rowOf(
  columns: ReadonlyMap<string, number>,
  given: NetworkId | null,
): Row & { cells: readonly string[] } {
  const refuse = (reason: string): never => {
    throw new BadCell(reason);
  };
  const row = {
    cells: [] as readonly string[],
    refuse,
    has: (column: string) => columns.has(column),
    text: (column: string): string => {
      const index = columns.get(column);
      return index === undefined ? "" : (row.cells[index]?.trim() ?? "");
    },
    network: (): NetworkId => {
      const word = row.text("network");
      if (word === "") return given ?? refuse('"network" is empty; add --network');
      return networkOf(word) ?? refuse(`"network" is ${quoted(word)}, which is no network known here`);
    },
    account: (column: string): AccountRef => {
      const ref = accountOf(row.network(), row.text(column), column);
      return typeof ref === "string" ? refuse(ref) : ref;
    },
    number: (column: string): number | undefined => {
      const word = row.text(column);
      if (word === "") return undefined;
      const value = /^[+]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : Number.NaN;
      return Number.isFinite(value) ? value : refuse(`"${column}" is ${quoted(word)}`);
    },
    time: (column: string): NonNullable<TimeRead> | undefined => {
      const read = isSerialDay(row.text(column)) ? null : readTime(row.text(column));
      return read === null ? refuse(`"${column}" is ${quoted(row.text(column))}`) : read;
    },
    flag: (column: string): boolean | undefined => {
      const word = row.text(column).toLowerCase();
      if (word === "") return undefined;
      if (yes.has(word)) return true;
      return no.has(word) ? false : refuse(`"${column}" is ${quoted(word)}, not true or false`);
    },
  };
  return row;
}

/** A word of at most 512 characters, undefined when empty. */
export function wordOf(row: Row, column: string): string | undefined {
  const word = row.text(column);
  if (word.length > maxNameLength) row.refuse(`"${column}" is longer than ${maxNameLength} characters`);
  if (isRounded(word)) row.refuse(`"${column}" is "${word}": ${ROUNDED}`);
  return word === "" ? undefined : word;
}

/**
 * Reads a CSV row by row: `activities` turns one row into activities.
 * @throws NETWORK_UNKNOWN when there is neither a `network` column nor `--network`.
 */
export const readTable = (...table: Parameters<typeof piecesOfTable>): Pieces<Item> =>
  new Pieces(piecesOfTable(...table));

async function* piecesOfTable(
  file: InputFile,
  context: ReadContext,
  known: ReadonlySet<string>,
  activities: (row: Row) => readonly Activity[],
): AsyncGenerator<Item[]> {
  const header = headerOf(file.text);
  if (header === null) return;
  const columns = new Map<string, number>();
  for (const [index, name] of header.names.entries()) {
    if (!columns.has(name)) columns.set(name, index);
    if (!known.has(name)) yield [{ unknownField: name.slice(0, maxNameLength) }];
  }
  if (!columns.has("network") && context.network === null)
    throw new GravitasError("NETWORK_UNKNOWN", `${file.path} has no "network" column.`, {
      hint: "Add the column, or --network, for example --network twitter.",
    });
  const row = rowOf(columns, context.network);
  for await (const rows of csvRows(file, header.separator, header.names.length).pieces) {
    const items: Item[] = [];
    for (const read of rows) {
      const { place } = read;
      if ("fault" in read) {
        items.push({ skipped: read.fault, place });
        continue;
      }
      row.cells = read.cells;
      try {
        for (const activity of activities(row)) items.push({ activity, place });
      } catch (error) {
        if (!(error instanceof BadCell)) throw error;
        items.push({ skipped: error.message, place });
      }
    }
    yield items;
  }
}
