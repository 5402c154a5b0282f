/**
 * The fast way into an empty graph for a million follows and acts or more: the offline import tool writes the store at once, some
 * five times faster than transactions. Its graph is the one that the usual way would have written.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { DAY_MS } from "../../durations.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { interactionKinds } from "../../words.ts";
import type { ImportOptions } from "../import-options.ts";
import type { ImportReporter } from "../import-report.ts";
import { pseudonymsBy } from "../pseudonym.ts";
import type { OwnedFile } from "../subjects.ts";
import type { Suppression } from "../suppression.ts";
import type { BulkLoader } from "./bulk-loader.ts";
import { type CollectedFile, collect, mostRows } from "./collect.ts";
import { createCsvFiles } from "./csv-files.ts";
import { nodesHeld } from "./nodes-held.ts";
import { writeAccounts, writeFollows } from "./write-csv.ts";

/** Rows from which stopping and starting the server pays. */
const BULK_ROWS = 1_000_000;

/** What the tool has loaded, and what the graph is to be told yet once it is there. */
export interface Loaded {
  readonly bulk: BulkLoader;
  readonly files: readonly CollectedFile[];
  /** Distinct follows of each file. */
  readonly distinct: readonly number[];
  /** When the load began, by `performance.now()`. */
  readonly started: number;
}

/**
 * Loads the files if they are many follows and acts for an empty graph of ours; null where not, with nothing changed.
 * @param graph null where it does not exist yet: then it is empty as long as it is ours
 */
export async function loadFiles(
  graph: Graph | null,
  files: readonly OwnedFile[],
  options: ImportOptions,
  reporter: ImportReporter,
  suppressed: Suppression | undefined,
): Promise<Loaded | null> {
  const started = performance.now();
  const { bulk, now, bulkRows = BULK_ROWS } = options;
  if (bulk === undefined || options.dryRun || files.some(({ subject }) => subject !== null)) return null;
  const mayLoad = async (): Promise<boolean> => bulk.isOurs() && (graph === null || (await isEmpty(graph)));
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  if (mostRows(bytes) < bulkRows || !(await mayLoad())) return null;
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
    const args = [
      ...loadArguments(await csv.close()),
      "--id-type=INTEGER",
      // What is said of an account holds commas and semicolons; a control character it cannot hold.
      "--array-delimiter=U+001F",
      "--bad-tolerance=0",
      `--report-file=${report}`,
    ];
    // Reading takes long: others may have come and written meanwhile.
    const loaded = (await mayLoad()) && (await bulk.load(args));
    return loaded ? { bulk, files: collected.files, distinct, started } : null;
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
