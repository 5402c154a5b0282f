/**
 * An import, from paths to graph and report: find the files, recognise whose format each is, ask whose archives they are,
 * read them in batches, write each batch so that a repetition changes nothing, and keep a report of every file.
 */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { AccountRef } from "../networks/activity.ts";
import type { Importer } from "../networks/importer.ts";
import { importers as registry } from "../networks/index.ts";
import type { NetworkId } from "../words.ts";
import { bulkImport } from "./bulk/bulk-import.ts";
import type { BulkLoader } from "./bulk/bulk-loader.ts";
import { cannotKnowOf } from "./cannot-know.ts";
import { findInputs } from "./files/find-inputs.ts";
import type { Found } from "./files/found.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { faultOf, importFile } from "./import-file.ts";
import { closeImport, openImport } from "./import-log.ts";
import type { FileReport, ImportReport, ImportReporter, UnreadFile } from "./import-report.ts";
import { pseudonymsBy } from "./pseudonym.ts";
import { recogniseAll } from "./recognise.ts";
import { endSources } from "./sources.ts";
import { findSubjects, type OwnedFile } from "./subjects.ts";
import { Suppression } from "./suppression.ts";
import { DAY_MS } from "./times.ts";
import { SUPPRESSED } from "./without-suppressed.ts";
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
  /** The list itself, for a dry run without a graph. */
  readonly suppressedHashes?: readonly string[] | undefined;
  /** Our clock, milliseconds. */
  readonly now: number;
  /** Records written together. */
  readonly batchSize?: number | undefined;
  /** How to load a big edge list into an empty graph; absent where the server is not ours alone. */
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
  const found = (options.find ?? findInputs)(options.paths);
  const recognised = await recogniseAll(found, options.importers ?? registry);
  const { files: owned, unread } = await findSubjects(
    recognised.files,
    [options.as ?? []].flat(),
    options.network ?? null,
  );
  const list = options.suppressionSecret;
  const hashes = options.suppressedHashes ?? [];
  const suppressed = list === undefined ? undefined : await Suppression.of(graph, list, hashes);
  const { files, erased } = withoutErasedSubjects(owned, suppressed);
  const faults = [...recognised.unread, ...unread, ...erased];
  if (files.length === 0) throw nothingToRead(options.paths, faults);

  const outcome =
    (graph && (await bulkImport(graph, files, options, reporter, suppressed))) ??
    (await importFiles(graph, files, options, reporter, suppressed));
  const allFaults = [...faults, ...outcome.faults];
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

/** Archives of people who were erased are not read at all. */
function withoutErasedSubjects(
  owned: readonly OwnedFile[],
  suppressed: Suppression | undefined,
): { readonly files: readonly OwnedFile[]; readonly erased: readonly UnreadFile[] } {
  const isErased = ({ subject }: OwnedFile): boolean =>
    subject !== null && suppressed?.hasAccount(subject) === true;
  const hint = "Lift it with `gravitas erase --lift` if they ask to be counted again: docs/privacy.md.";
  const erased = owned
    .filter(isErased)
    .map((file) => faultOf(file, "SUBJECT_ERASED", `the archive is ${SUPPRESSED}`, hint));
  return { files: owned.filter((file) => !isErased(file)), erased };
}

function nothingToRead(paths: readonly string[], faults: readonly UnreadFile[]): GravitasError {
  const first = faults.find(({ code }) => code !== null);
  if (!first?.code) {
    return new GravitasError("NOT_RECOGNISED", `Nothing to import was found in ${paths.join(", ")}.`, {
      hint: "Give what a network let you download (zip, folder or file), tables (CSV) or ActivityStreams 2.0: docs/imports.md.",
    });
  }
  const others = faults.length > 1 ? ` So it is with ${faults.length - 1} more.` : "";
  const message = `Not imported: ${first.path}: ${first.reason.replace(/^not read: /, "")}.${others}`;
  return new GravitasError(first.code, message, first.hint === null ? {} : { hint: first.hint });
}
