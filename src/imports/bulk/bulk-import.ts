/**
 * The fast way into an empty graph for a million follows and acts or more: the offline import tool writes the store at once, some
 * five times faster than transactions. Its graph is the one that the usual way would have written.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { migrate } from "../../graph/migrate.ts";
import { interactionKinds } from "../../words.ts";
import { reportOf } from "../import-file.ts";
import { closeImport, saveFile, takeNumber } from "../import-log.ts";
import { fingerprint, type ImportOptions, type Outcome } from "../import-paths.ts";
import type { FileReport, ImportReporter, UnreadFile } from "../import-report.ts";
import { pseudonymsBy } from "../pseudonym.ts";
import { endSources, recordSources } from "../sources.ts";
import type { OwnedFile } from "../subjects.ts";
import type { Suppression } from "../suppression.ts";
import { DAY_MS } from "../times.ts";
import { nothingRemembered } from "../write/resolve-accounts.ts";
import type { BulkLoader } from "./bulk-loader.ts";
import { type Collected, collect, mostRows } from "./collect.ts";
import { createCsvFiles } from "./csv-files.ts";
import { nodesHeld } from "./nodes-held.ts";
import { writeRest } from "./rest.ts";
import { writeAccounts, writeFollows } from "./write-csv.ts";

/** Rows from which stopping and starting the server pays. */
export const BULK_ROWS = 1_000_000;

/** Loads the files if they are many follows and acts for an empty graph of ours; null where not, with nothing changed. */
export async function bulkImport(
  graph: Graph,
  files: readonly OwnedFile[],
  options: ImportOptions,
  reporter: ImportReporter,
  suppressed: Suppression | undefined,
): Promise<Outcome | null> {
  const started = performance.now();
  const { bulk, now, bulkRows = BULK_ROWS } = options;
  if (!bulk?.isOurs() || options.dryRun || files.some(({ subject }) => subject !== null)) return null;
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  if (mostRows(bytes) < bulkRows || !(await isEmpty(graph))) return null;
  const reading = {
    now,
    undatedAt: now,
    shiftMs: (options.shiftDays ?? 0) * DAY_MS,
    network: options.network ?? null,
    covers: options.coversNetwork ?? null,
    includePrivate: options.includePrivate ?? false,
    pseudonym: pseudonymsBy(options.secret ?? ""),
    suppressed,
    least: bulkRows,
  };
  const csv = createCsvFiles(bulk.folder);
  const report = join(bulk.folder, "import.report");
  try {
    const collected = await collect(files, reading, csv, reporter);
    if (collected === null || collected.edges.rows + collected.acts < bulkRows) return null;
    await writeAccounts(csv, collected, now);
    const distinct = await writeFollows(csv, collected, now);
    await bulk.load([
      ...loadArguments(await csv.close()),
      "--id-type=INTEGER",
      // What is said of an account holds commas and semicolons; a control character it cannot hold.
      "--array-delimiter=U+001F",
      "--bad-tolerance=0",
      `--report-file=${report}`,
    ]);
    csv.remove();
    await migrate(graph);
    return await record(graph, collected, distinct, options, bulk, started);
  } finally {
    csv.remove();
    rmSync(report, { force: true });
  }
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [found] = await nodesHeld(graph, {}, { deadlineMs: BATCH_DEADLINE_MS });
  return found?.held === 0;
}

/** What each file holds, for the tool. */
function loadArguments(paths: ReadonlyMap<string, string>): string[] {
  const parts: readonly (readonly [file: string, option: string])[] = [
    ["accounts", "--nodes=Account"],
    ["posts", "--nodes=Post"],
    ["follows", "--relationships=FOLLOWS"],
    ["posted", "--relationships=POSTED"],
    ...interactionKinds.map((kind) => [kind, `--relationships=${kind}`] as const),
  ];
  return parts.flatMap(([file, option]) => {
    const path = paths.get(file);
    return path === undefined ? [] : [`${option}=${path}`];
  });
}

/** The import, its files and sources, as the usual way writes them, and what was left for that way. */
async function record(
  graph: Graph,
  { files }: Collected,
  distinct: readonly number[],
  options: ImportOptions,
  bulk: BulkLoader,
  started: number,
): Promise<Outcome> {
  const { now, paths } = options;
  const owned = files.map((file) => file.owned);
  const number = await takeNumber(graph, fingerprint(owned, options), paths, now);
  const remembered = nothingRemembered();
  const reports: FileReport[] = [];
  const faults: UnreadFile[] = [];
  for (const [position, file] of files.entries()) {
    const { owned: of, state, sources, fault, follows } = file;
    await recordSources(graph, sources, number, now);
    const again = await writeRest(graph, file, { now, import: number, remembered });
    const duplicates = follows - (distinct[position] ?? 0) + again;
    const asked = { network: options.network ?? null };
    const report = reportOf(of, null, asked, { ...state, duplicates }, fault?.reason ?? null);
    await saveFile(graph, number, position, report, state.done);
    reports.push(report);
    if (fault) faults.push(fault);
  }
  await endSources(graph, number, now);
  await closeImport(graph, number, Math.round(now + performance.now() - started), null);
  bulk.complete();
  return { number, resumed: false, bulk: true, files: reports, faults };
}
