/** Rows of somebody's table under our column names, with what was made of its header. */
import { findInputs } from "../../imports/files/find-inputs.ts";
import { csvRows, headerOf } from "../../networks/reading/csv-rows.ts";
import { type Places, placesOf } from "./column-names.ts";

export type Row<Column extends string> = Partial<Record<Column, string>>;

export interface Rows<Column extends string> {
  readonly rows: readonly Row<Column>[];
  /** Names of the columns as the table has them. */
  readonly names: readonly string[];
  /** Where each of our columns was found, and the place where it stands. */
  readonly places: Places<Column>;
  /** Rows that are no rows: a quotation mark that never closes, a line of a megabyte. */
  readonly broken: number;
}

/** All of one table; a folder or archive gives its tables one after another, the first one's header is told. */
export async function readRows<Column extends string>(
  path: string,
  aliases: Readonly<Record<Column, readonly string[]>>,
): Promise<Rows<Column>> {
  const rows: Row<Column>[] = [];
  let [broken, told]: [number, Pick<Rows<Column>, "names" | "places"> | null] = [0, null];
  for await (const found of findInputs([path])) {
    if (!("text" in found)) continue;
    const header = headerOf(found.text);
    if (header === null) continue;
    const places = placesOf(header.names, aliases);
    told ??= { names: header.names, places };
    for await (const row of csvRows(found, header.separator, header.names.length)) {
      if ("fault" in row) {
        broken++;
        continue;
      }
      const cells: Row<Column> = {};
      for (const [column, at] of places) cells[column] = row.cells[at]?.trim() ?? "";
      rows.push(cells);
    }
  }
  return { rows, broken, ...(told ?? { names: [], places: new Map() }) };
}

/** The names of the columns of a table, as it has them; none where it has no rows. */
export async function namesOf(path: string): Promise<readonly string[]> {
  for await (const found of findInputs([path])) {
    const header = "text" in found ? headerOf(found.text) : null;
    if (header !== null) return header.names;
  }
  return [];
}

/** `followers from followers_count, following from friends_count`, and what is left over. */
export function columnNotes<Column extends string>({ names, places }: Rows<Column>): string[] {
  const taken = new Set(places.values());
  const renamed = [...places].filter(([column, at]) => names[at] !== column);
  const left = names.filter((_, at) => !taken.has(at));
  const read = renamed.map(([column, at]) => `${column} from ${names[at]}`);
  return [
    ...(read.length > 0 ? [`columns read: ${read.join(", ")}`] : []),
    ...(left.length > 0
      ? [`columns not used: ${left.slice(0, 20).join(", ")}${left.length > 20 ? ", …" : ""}`]
      : []),
  ];
}
