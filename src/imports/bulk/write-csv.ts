/** Accounts and follows for the offline import tool (Neo4j Operations Manual 5, "Neo4j admin import"): by number. */
import { handleKeyOf } from "../identity.ts";
import { clockOf } from "../sources.ts";
import { claimLine } from "../write/claim.ts";
import { FIRST_IMPORT } from "./act-taker.ts";
import type { Collected } from "./collect.ts";
import { type CsvFiles, cell } from "./csv-files.ts";

const accountColumns = ":ID,key,network,nativeId,handle,handleKey,claims:string[],updatedAt:long";
const followColumns =
  ":START_ID,:END_ID,fromKey,toKey,since:long,precision,source,saidAt:long,imports:long[]";
/** Lines between two looks at the disk. */
const LINES = 10_000;

/** `updatedAt` in milliseconds. */
export async function writeAccounts(
  csv: CsvFiles,
  { accounts: { keys, handles }, files }: Collected,
  updatedAt: number,
): Promise<void> {
  const clock = Math.max(updatedAt, ...files.flatMap(({ sources }) => clockOf(sources.rows()) ?? []));
  let number = 0;
  for (const key of keys) {
    const colon = key.indexOf(":");
    const handle = handles.get(number) ?? null;
    const nativeId = handle === null ? key.slice(colon + 1) : null;
    const as = handle === null ? null : handleKeyOf(handle);
    const time = handle === null ? 0 : clock;
    const said = { import: FIRST_IMPORT, as, from: time, until: time, handle, name: null, profile: null };
    const cells = [key, key.slice(0, colon), nativeId, handle, as, claimLine(said)];
    csv.add("accounts", accountColumns, `${number},${cells.map(cell).join()},${updatedAt}`);
    if (++number % LINES === 0) await csv.drained();
  }
}

/** Returns the distinct follows of each file, counted where they were first read. */
export async function writeFollows(
  csv: CsvFiles,
  { accounts, edges, files }: Collected,
  updatedAt: number,
): Promise<number[]> {
  const distinct = files.map(() => 0);
  const kinds = files.map(({ owned: { importer } }) => importer.archive ?? importer.id);
  const clocks = files.map(({ sources }) => clockOf(sources.rows()) ?? updatedAt);
  const fileOf = (row: number): number => files.findIndex(({ endRow }) => row < endRow);
  const order = [...new Set(kinds)].sort();
  const rankOf = (row: number): number => order.indexOf(kinds[fileOf(row)] ?? "");
  let lines = 0;
  for (const { from, to, at, precision, row, firstRow } of edges.distinct(accounts.size, rankOf)) {
    const [source, target] = [accounts.keys[from] ?? "", accounts.keys[to] ?? ""];
    const first = fileOf(firstRow);
    distinct[first] = (distinct[first] ?? 0) + 1;
    const network = source.slice(0, source.indexOf(":"));
    const line = `${from},${to},${cell(source)},${cell(target)},${at},${precision},${kinds[fileOf(row)]}:${network},${at === 0 ? clocks[fileOf(row)] : ""},${FIRST_IMPORT}`;
    csv.add("follows", followColumns, line);
    if (++lines % LINES === 0) await csv.drained();
  }
  return distinct;
}
