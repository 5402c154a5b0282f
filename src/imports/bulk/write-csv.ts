/** The files of the offline import tool (Neo4j Operations Manual 5, "Neo4j admin import"): accounts by number, follows. */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { clockOf } from "../sources.ts";
import type { Collected } from "./collect-follows.ts";

/** A bulk load is the first import of its graph. */
const FIRST_IMPORT = 1;
/** Lines written at once. */
const LINES = 5_000;

export interface CsvFiles {
  readonly accounts: string;
  readonly follows: string;
  /** Distinct follows of each file of the import, counted where they were first read. */
  readonly distinct: readonly number[];
}

/** Every field is quoted: ids may hold separators. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Writes both files into `folder`. `updatedAt` in milliseconds. */
export async function writeCsv(folder: string, collected: Collected, updatedAt: number): Promise<CsvFiles> {
  const accounts = join(folder, "accounts.csv");
  const follows = join(folder, "follows.csv");
  const distinct = collected.files.map(() => 0);
  await writeLines(accounts, accountLines(collected, updatedAt));
  await writeLines(follows, followLines(collected, distinct, updatedAt));
  return { accounts, follows, distinct };
}

function* accountLines({ edges, handles }: Collected, updatedAt: number): Generator<string> {
  yield ":ID,key,network,nativeId,handle,handleKey,updatedAt:long";
  let number = 0;
  for (const key of edges.keys()) {
    const colon = key.indexOf(":");
    const handle = handles.get(key);
    const names =
      handle === undefined
        ? `${quoted(key.slice(colon + 1))},,`
        : `,${quoted(handle)},${quoted(handle.toLowerCase())}`;
    yield `${number++},${quoted(key)},${key.slice(0, colon)},${names},${updatedAt}`;
  }
}

function* followLines({ edges, files }: Collected, distinct: number[], updatedAt: number): Generator<string> {
  yield ":START_ID,:END_ID,fromKey,toKey,since:long,precision,source,saidAt:long,imports:long[]";
  const keys = [...edges.keys()].map(quoted);
  const kinds = files.map(({ owned: { importer } }) => importer.archive ?? importer.id);
  const clocks = files.map(({ sources }) => clockOf(sources.rows()) ?? updatedAt);
  const fileOf = (row: number): number => files.findIndex(({ endRow }) => row < endRow);
  const order = [...new Set(kinds)].sort();
  const rankOf = (row: number): number => order.indexOf(kinds[fileOf(row)] ?? "");
  for (const { from, to, at, precision, row, firstRow } of edges.distinct(rankOf)) {
    const [source, target] = [keys[from] ?? "", keys[to] ?? ""];
    const first = fileOf(firstRow);
    distinct[first] = (distinct[first] ?? 0) + 1;
    const network = source.slice(1, source.indexOf(":"));
    yield `${from},${to},${source},${target},${at},${precision},${kinds[fileOf(row)]}:${network},${at === 0 ? clocks[fileOf(row)] : ""},${FIRST_IMPORT}`;
  }
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  let some: string[] = [];
  const flush = async (): Promise<void> => {
    some.push("");
    if (!file.write(some.join("\n"))) await once(file, "drain");
    some = [];
  };
  for (const line of lines) {
    some.push(line);
    if (some.length >= LINES) await flush();
  }
  await flush();
  file.end();
  await once(file, "finish");
}
