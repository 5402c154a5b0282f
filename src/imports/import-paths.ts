/**
 * An import, from paths to graph and report: find the files, recognise whose format each is, ask whose archives they are,
 * read them in batches, write each batch so that a repetition changes nothing, and keep a report of every file.
 */
import type { Graph } from "../graph/driver.ts";
import { migrate } from "../graph/migrate.ts";
import type { AccountRef } from "../networks/activity.ts";
import type { Importer } from "../networks/importer.ts";
import type { NetworkId } from "../words.ts";
import type { BulkLoader } from "./bulk/bulk-loader.ts";
import { type Loaded, loadFiles } from "./bulk/load-files.ts";
import { recordLoad } from "./bulk/record-load.ts";
import { cannotKnowOf } from "./cannot-know.ts";
import type { Found } from "./files/found.ts";
import { type FoundFiles, findFiles, nothingToRead } from "./find-files.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { importFile } from "./import-file.ts";
import { closeImport, openImport } from "./import-log.ts";
import type { FileReport, ImportReport, ImportReporter, UnreadFile } from "./import-report.ts";
import { pseudonymsBy } from "./pseudonym.ts";
import { endSources } from "./sources.ts";
import type { OwnedFile } from "./subjects.ts";
import type { Suppression } from "./suppression.ts";
import { DAY_MS } from "./times.ts";
import { nothingRemembered } from "./write/resolve-accounts.ts";

export interface ImportOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Network of files that do not name theirs. */
  readonly network?: NetworkId | undefined;
  /** Whose the files are that do not say so; of several accounts, each for the files of its network. */
  readonly as?: AccountRef | readonly AccountRef[] | undefined;
  /** The network that the files cover whole. */
  readonly coversNetwork?: NetworkId | undefined;
  /** Keeps what only some people were shown, of one's own archive. */
  readonly includePrivate?: boolean | undefined;
  /** Reads and reports, writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Whole days added to every time; seeds are moved so that their newest time is yesterday. */
  readonly shiftDays?: number | undefined;
  /** Key of the pseudonyms that stand for mail addresses; one per installation. */
  readonly secret?: string | undefined;
  /** Key of the suppression list; without it nobody is left out. */
  readonly suppressionSecret?: string | undefined;
  /** The list itself, where there is no graph that has it. */
  readonly suppressedHashes?: readonly string[] | undefined;
  /** Our clock, milliseconds. */
  readonly now: number;
  /** Records written together. */
  readonly batchSize?: number | undefined;
  /** How to load big files into an empty graph; absent where the server is not ours alone. */
  readonly bulk?: BulkLoader | undefined;
  /** Rows from which that is done; a million unless told. */
  readonly bulkRows?: number | undefined;
  /** Those that are asked; all of the registry unless told. */
  readonly importers?: readonly Importer[] | undefined;
  /** How files are found behind the paths. */
  readonly find?: ((paths: readonly string[]) => AsyncIterable<Found>) | undefined;
}

const BATCH_SIZE = 10_000;

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

/** What either way of writing hands back. */
export interface Outcome extends Pick<ImportReport, "number" | "resumed" | "bulk" | "files"> {
  readonly faults: readonly UnreadFile[];
}

/** What makes two imports of the same files the same import. */
export const fingerprint = (files: readonly OwnedFile[], options: ImportOptions): string =>
  fingerprintOf(files, {
    network: options.network,
    as: options.as,
    covers: options.coversNetwork,
    private: options.includePrivate === true || undefined,
    days: options.shiftDays,
  });

async function importFiles(
  graph: Graph | null,
  files: readonly OwnedFile[],
  options: ImportOptions,
  reporter: ImportReporter,
  suppressed: Suppression | undefined,
): Promise<Outcome> {
  const { now, paths } = options;
  const started = performance.now();
  const ended = (): number => Math.round(now + performance.now() - started);
  const open =
    graph === null || options.dryRun
      ? null
      : { graph, ...(await openImport(graph, fingerprint(files, options), paths, now)) };
  const reports: FileReport[] = [];
  const faults: UnreadFile[] = [];
  const remembered = nothingRemembered();
  try {
    for (const [position, file] of files.entries()) {
      const { report, fault } = await importFile(
        open ? { graph: open.graph, number: open.number, position } : null,
        file,
        {
          network: options.network ?? null,
          covers: options.coversNetwork ?? null,
          includePrivate: options.includePrivate ?? false,
          now: open?.startedAt ?? now,
          undatedAt: open?.undatedAt ?? now,
          shiftMs: (options.shiftDays ?? 0) * DAY_MS,
          batchSize: options.batchSize ?? BATCH_SIZE,
          tally: open?.tallies.get(position),
          remembered,
          pseudonym: pseudonymsBy(options.secret ?? ""),
          suppressed,
          reporter,
        },
      );
      reports.push(report);
      if (fault) faults.push(fault);
    }
    if (open) {
      await endSources(open.graph, open.number, open.undatedAt);
      await closeImport(open.graph, open.number, ended(), null);
    }
  } catch (error) {
    if (open) await closeImport(open.graph, open.number, ended(), String(error)).catch(() => undefined);
    throw error;
  }
  return {
    number: open?.number ?? null,
    resumed: open?.resumed ?? false,
    bulk: false,
    files: reports,
    faults,
  };
}
