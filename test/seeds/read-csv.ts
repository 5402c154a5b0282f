/** Reads a small CSV file of the seeds as rows by column name, for tests. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

export function readCsv(path: string): Row[] {
  return parse(readFileSync(path, "utf8"), { columns: true, relax_column_count: false }) as Row[];
}
