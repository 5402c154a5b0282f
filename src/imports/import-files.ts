/** The usual way of writing an import: its files one after another, in batches, each with a report; a repetition changes nothing. */
import { DAY_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import { importFile } from "./import-file.ts";
import { importFingerprint } from "./import-fingerprint.ts";
import { closeImport, openImport } from "./import-log.ts";
import type { ImportOptions } from "./import-options.ts";
import type { FileReport, ImportReport, ImportReporter, UnreadFile } from "./import-report.ts";
import { pseudonymsBy } from "./pseudonym.ts";
import { endSources } from "./sources.ts";
import type { OwnedFile } from "./subjects.ts";
import type { Suppression } from "./suppression.ts";
import { nothingRemembered } from "./write/resolve-accounts.ts";

/** Records written together, unless told. */
const BATCH_SIZE = 10_000;

/** What either way of writing hands back. */
export interface Outcome extends Pick<ImportReport, "number" | "resumed" | "bulk" | "files"> {
  readonly faults: readonly UnreadFile[];
}

/** Reads and writes the files one after another; without a graph, or in a dry run, they are only read. */
export async function importFiles(
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
      : { graph, ...(await openImport(graph, importFingerprint(files, options), paths, now)) };
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
