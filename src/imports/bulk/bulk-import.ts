/**
 * The fast way into an empty graph for follow lists of a million rows and more: the offline import tool writes the store at
 * once, some five times faster than transactions. Its graph is the one that the usual way would have written.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../graph/driver.ts";
import { graphOverview } from "../../graph/graph-overview.ts";
import { migrate } from "../../graph/migrate.ts";
import { reportOf } from "../import-file.ts";
import { closeImport, saveFile, takeNumber } from "../import-log.ts";
import { fingerprint, type ImportOptions, type Outcome } from "../import-paths.ts";
import type { FileReport, ImportReporter, UnreadFile } from "../import-report.ts";
import { endSources, recordSources } from "../sources.ts";
import type { OwnedFile } from "../subjects.ts";
import { DAY_MS } from "../times.ts";
import type { BulkLoader } from "./bulk-loader.ts";
import { type Collected, collectFollows } from "./collect-follows.ts";
import { type CsvFiles, writeCsv } from "./write-csv.ts";

/** Rows from which stopping and starting the server pays. */
export const BULK_ROWS = 1_000_000;
/** Bytes that so many rows take at least, packed as they may be. */
const BYTES_A_ROW = 3;

/** Loads the files if they are many follows for an empty graph of ours; null where they are not, with nothing changed. */
export async function bulkImport(
  graph: Graph,
  files: readonly OwnedFile[],
  options: ImportOptions,
  reporter: ImportReporter,
): Promise<Outcome | null> {
  const started = performance.now();
  const { bulk, now, bulkRows = BULK_ROWS } = options;
  if (!bulk?.isOurs() || options.dryRun || files.some(({ subject }) => subject !== null)) return null;
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes < bulkRows * BYTES_A_ROW || !(await isEmpty(graph))) return null;
  const shiftMs = (options.shiftDays ?? 0) * DAY_MS;
  const reading = {
    now,
    undatedAt: now,
    shiftMs,
    network: options.network ?? null,
    covers: options.coversNetwork ?? null,
  };
  const collected = await collectFollows(files, reading, reporter);
  if (collected === null || collected.edges.rows < bulkRows) return null;
  try {
    const csv = await writeCsv(bulk.folder, collected, now);
    await bulk.load([
      `--nodes=Account=${csv.accounts}`,
      `--relationships=FOLLOWS=${csv.follows}`,
      "--id-type=INTEGER",
      "--bad-tolerance=0",
      `--report-file=${join(bulk.folder, "import.report")}`,
    ]);
    await migrate(graph);
    return await record(graph, collected, csv, options, bulk, started);
  } finally {
    for (const name of ["accounts.csv", "follows.csv", "import.report"]) {
      rmSync(join(bulk.folder, name), { force: true });
    }
  }
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [held] = await graphOverview(graph, {});
  return held !== undefined && held.accounts + held.users + held.posts + held.imports === 0;
}

/** The import, its files and sources, as the usual way writes them. */
async function record(
  graph: Graph,
  { files }: Collected,
  { distinct }: CsvFiles,
  options: ImportOptions,
  bulk: BulkLoader,
  started: number,
): Promise<Outcome> {
  const { now, paths } = options;
  const owned = files.map((file) => file.owned);
  const number = await takeNumber(graph, fingerprint(owned, options), paths, now);
  const reports: FileReport[] = [];
  const faults: UnreadFile[] = [];
  for (const [position, { owned: file, state, sources, fault }] of files.entries()) {
    await recordSources(graph, sources, number, now);
    const counts = { ...state, duplicates: state.accepted - (distinct[position] ?? 0) };
    const report = reportOf(file, null, { network: options.network ?? null }, counts, fault?.reason ?? null);
    await saveFile(graph, number, position, report, state.done);
    reports.push(report);
    if (fault) faults.push(fault);
  }
  await endSources(graph, number, now);
  await closeImport(graph, number, Math.round(now + performance.now() - started), null);
  bulk.complete();
  return { number, resumed: false, bulk: true, files: reports, faults };
}
