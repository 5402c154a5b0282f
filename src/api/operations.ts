/**
 * The ready operations of schema/operations, in the order of their numbers: GraphiQL's tabs and the tests read the same files.
 * Each begins with what it answers, what to look at or change, and a line with its variables.
 */
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../schema/operations/", import.meta.url);
const VARIABLES = /^# variables: (\{.*\})$/m;

export interface Operation {
  /** File name without number and ending: `why-this-score`. */
  readonly name: string;
  /** The whole file. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function readOperations(folder: URL = FOLDER): Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      const variables = JSON.parse(VARIABLES.exec(text)?.[1] ?? "{}") as Record<string, unknown>;
      const name = file.replace(/^\d+-/, "").replace(/\.graphql$/, "");
      return { name, query: text.replace(/^# variables:.*\n/m, ""), variables };
    });
}
