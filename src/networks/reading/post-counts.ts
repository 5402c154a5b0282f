/**
 * Tables of an account's posts with the counts its network states for each, as Meta Business Suite exports them for Facebook
 * and Instagram ("Export data" under Insights > Content). Columns and rows as in the notes and tests of
 * programs that read real ones (2023 to 2026): `Post ID,Page ID,Page name,Title,…,Publish time,…,Permalink,…,Date,Views,Reach,
 * "Reactions, Comments and Shares",Reactions,Comments,Shares,…` and `Post ID,Account ID,Account username,…,Likes,Shares,…`. Columns
 * come and go from month to month, so a few tell the table. Reach counts people, not views, and is not kept.
 */
import type { AccountRef, Activity, CountName, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { csvRows, headerOf } from "./csv-rows.ts";
import { isRounded, quoted, ROUNDED } from "./refs.ts";
import { type Fault, itemsOfEach, type ToldAll } from "./told.ts";

/** Cells of a row by column name, "" where there is none. */
export type Cell = (column: string) => string;

interface PostTable {
  readonly id: string;
  readonly title: string;
  readonly network: "facebook-pages" | "instagram";
  /** Sets of columns, each of which tells the table. */
  readonly columns: readonly (readonly string[])[];
  /** Columns by what they count; the first with a number in it is taken. */
  readonly counts: Readonly<Partial<Record<CountName, readonly string[]>>>;
  /** The owner of a row's post and the post's id; a text where they cannot be told. */
  post(cell: Cell): { readonly owner: AccountRef; readonly post: string } | string;
  /** What the words of a post say besides. */
  said?(cell: Cell, owner: AccountRef): Partial<Extract<Activity, { type: "Create" }>>;
}

/** An id in a cell, or why it is none. */
export function idIn(cell: Cell, column: string): string | { readonly fault: string } {
  const id = cell(column);
  if (isRounded(id)) return { fault: `"${column}" is "${id}": ${ROUNDED}` };
  return /^\d{1,25}(?:_\d{1,25})?$/.test(id) ? id : { fault: `"${column}" is ${quoted(id)}, which is no id` };
}

const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const iso = /^(\d{4})-(\d{2})-(\d{2})\b/;

/** The day of publishing: the hour is of a time zone that the table does not name. */
function dayOf(text: string, isDayFirst: boolean): When | undefined {
  const [, first, second, last] = american.exec(text) ?? [];
  const [, year, month, day] = iso.exec(text) ?? [];
  const parts = isDayFirst ? [last, second, first] : [last, first, second];
  const [y, m, d] = (first === undefined ? [year, month, day] : parts).map(Number);
  const at = Date.UTC(y ?? Number.NaN, (m ?? 0) - 1, d ?? 0);
  const isReal = at >= 0 && new Date(at).getUTCMonth() + 1 === m;
  return isReal ? { at, precision: "day", of: "event" } : undefined;
}

const timeIn = (cell: Cell): string => cell("publish_time") || cell("posted");

function countsIn(cell: Cell, counts: PostTable["counts"]): Partial<Record<CountName, number>> | string {
  const found: Partial<Record<CountName, number>> = {};
  for (const [name, columns] of Object.entries(counts) as [CountName, readonly string[]][]) {
    const column = columns.find((one) => cell(one) !== "");
    if (column === undefined) continue;
    const text = cell(column);
    if (!/^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/.test(text))
      return `"${column}" is ${quoted(text)}, which is no count`;
    found[name] = Number(text.replaceAll(",", ""));
  }
  return found;
}

function tells(cell: Cell, table: PostTable, isDayFirst: boolean): ToldAll {
  const date = cell("date");
  if (date !== "" && !/^lifetime$/i.test(date))
    return "the row counts one day of the post: export the data of its whole lifetime";
  const named = table.post(cell);
  if (typeof named === "string") return named;
  const counts = countsIn(cell, table.counts);
  if (typeof counts === "string") return counts;
  const { owner, post } = named;
  const object = { network: table.network, post, owner };
  const when = dayOf(timeIn(cell), isDayFirst);
  return [
    { type: "Create", actor: owner, object, when, nativeId: post, ...table.said?.(cell, owner) },
    ...(Object.keys(counts).length === 0 ? [] : [{ type: "Metric" as const, of: object, counts }]),
  ];
}

async function* rowsOf(
  file: InputFile,
): AsyncGenerator<{ readonly cell: Cell; readonly place: number } | Fault> {
  const { names, separator } = headerOf(file.text) ?? { names: [], separator: "," };
  for await (const row of csvRows(file, separator, names.length)) {
    if ("fault" in row) yield row;
    else yield { cell: (column) => row.cells[names.indexOf(column)]?.trim() ?? "", place: row.place };
  }
}

/** Whether days stand before months: as soon as one could not be a month. */
async function isDayFirstIn(file: InputFile): Promise<boolean> {
  for await (const row of rowsOf(file))
    if ("cell" in row && Number(american.exec(timeIn(row.cell))?.[1]) > 12) return true;
  return false;
}

/** An importer of such a table. */
export function postCounts(table: PostTable): Importer {
  return {
    id: table.id,
    title: table.title,
    network: table.network,
    archive: null,
    cannotKnow: "Who reacted: the table counts people and does not name them.",
    recognise(sample: FileSample): boolean {
      const names = headerOf(sample.text)?.names ?? [];
      return table.columns.some((columns) => columns.every((column) => names.includes(column)));
    },
    async *read(file): AsyncGenerator<Item> {
      const isDayFirst = await isDayFirstIn(file);
      yield* itemsOfEach(rowsOf(file), ({ cell }) => tells(cell, table, isDayFirst));
    },
  };
}
