/**
 * An import, from paths to graph and report: find the files, recognise whose format each is, ask whose archives they are,
 * read them in batches, write each batch so that a repetition changes nothing, and keep a report of every file.
 */
import type { Graph } from "../graph/driver.ts";
import { migrate } from "../graph/migrate.ts";
import { type Loaded, loadFiles } from "./bulk/load-files.ts";
import { recordLoad } from "./bulk/record-load.ts";
import { cannotKnowOf } from "./cannot-know.ts";
import { type FoundFiles, findFiles, nothingToRead } from "./find-files.ts";
import { importFiles, type Outcome } from "./import-files.ts";
import type { ImportOptions } from "./import-options.ts";
import type { FileReport, ImportReport, ImportReporter } from "./import-report.ts";

const silent: ImportReporter = { progress() {} };

/**
 * Imports everything behind the paths; without a graph it is a dry run.
 * @throws NO_SUCH_INPUT; and, where nothing at all could be read, what stood in the way of the first file
 */
export async function importPaths(
  graph: Graph | null,
  options: ImportOptions,
  reporter: ImportReporter = silent,
): Promise<ImportReport> {
  const started = performance.now();
  const found = await findFiles(graph, options);
  const loaded = graph && (await loadFiles(graph, found.files, options, reporter, found.suppressed));
  if (loaded) await migrate(graph);
  return wholeReport(found, await writeFiles(graph, found, loaded, options, reporter), options, started);
}

/** The rest of an import that began before its graph was there; the graph is migrated. */
export type RestOfImport = (graph: Graph, reporter?: ImportReporter) => Promise<ImportReport>;

/**
 * Begins an import into a graph that does not exist yet: what `bulk` can take is loaded, so that the first start of the
 * server finds it there. The rest is to follow in that server, whether files were loaded or not.
 * @throws what `importPaths` does
 */
export async function importIntoNew(
  options: ImportOptions,
  reporter: ImportReporter = silent,
): Promise<RestOfImport> {
  const started = performance.now();
  const found = await findFiles(null, options);
  const loaded = await loadFiles(null, found.files, options, reporter, found.suppressed);
  const begun = performance.now();
  return async (graph, restReporter = silent) => {
    // A load into a running server counts the start after it; any other import counts none.
    const waited = loaded ? 0 : performance.now() - begun;
    await found.suppressed?.moveTo(graph);
    const outcome = await writeFiles(graph, found, loaded, options, restReporter);
    return wholeReport(found, outcome, options, started + waited);
  };
}

/** What the offline tool has loaded is recorded; what it has not goes the usual way. */
const writeFiles = (
  graph: Graph | null,
  { files, suppressed }: FoundFiles,
  loaded: Loaded | null,
  options: ImportOptions,
  reporter: ImportReporter,
): Promise<Outcome> =>
  graph !== null && loaded !== null
    ? recordLoad(graph, loaded, options)
    : importFiles(graph, files, options, reporter, suppressed);

function wholeReport(
  found: FoundFiles,
  outcome: Outcome,
  options: ImportOptions,
  started: number,
): ImportReport {
  const allFaults = [...found.faults, ...outcome.faults];
  if (outcome.files.every(({ read }) => read === 0) && outcome.faults[0]) {
    throw nothingToRead(options.paths, outcome.faults);
  }
  const sum = (count: (file: FileReport) => number): number =>
    outcome.files.reduce((total, file) => total + count(file), 0);
  return {
    number: outcome.number,
    resumed: outcome.resumed,
    bulk: outcome.bulk,
    files: outcome.files,
    unread: allFaults,
    cannotKnow: cannotKnowOf(outcome.files),
    read: sum((file) => file.read),
    accepted: sum((file) => file.accepted),
    skipped: sum((file) => file.skipped),
    durationMs: Math.round(performance.now() - started),
  };
}
