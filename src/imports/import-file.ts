/** One file of an import: read in batches while the batch before is being written; its report is saved with each. */
import type { Graph } from "../graph/driver.ts";
import type { AccountRef } from "../networks/activity.ts";
import type { NetworkId } from "../words.ts";
import { counting } from "./counting.ts";
import { createTally, type TallyState } from "./file-tally.ts";
import { accountKey, byHandle } from "./identity.ts";
import { saveFile } from "./import-log.ts";
import type { FileReport, ImportReporter, UnreadFile } from "./import-report.ts";
import { type Batch, readBatches } from "./read-batches.ts";
import { clockOf, createFileSources, type FileSources, recordSources, subjectSourceId } from "./sources.ts";
import type { OwnedFile } from "./subjects.ts";
import type { Suppression } from "./suppression.ts";
import { type Remembered, resolveAccounts } from "./write/resolve-accounts.ts";
import { writeBatch } from "./write/write-batch.ts";

/** Where a file's facts and report go; null for a dry run. */
export type Target = { readonly graph: Graph; readonly number: number; readonly position: number } | null;

export interface FileContext {
  readonly network: NetworkId | null;
  readonly covers: NetworkId | null;
  /** Milliseconds; time of the import. */
  readonly now: number;
  readonly undatedAt: number;
  readonly shiftMs: number;
  readonly batchSize: number;
  /** Where an earlier attempt stopped. */
  readonly tally: TallyState | undefined;
  readonly remembered: Remembered;
  /** Keeps what the subject showed to some people only. */
  readonly includePrivate: boolean;
  readonly pseudonym: (value: string) => string;
  readonly suppressed: Suppression | undefined;
  readonly reporter: ImportReporter;
}

export interface FileOutcome {
  readonly report: FileReport;
  readonly fault: UnreadFile | null;
}

/** Imports a file from where an earlier attempt stopped. */
export async function importFile(
  target: Target,
  owned: OwnedFile,
  context: FileContext,
): Promise<FileOutcome> {
  const { importer, subject } = owned;
  const { now, undatedAt, shiftMs, remembered, reporter } = context;
  const exportedAt = owned.exportedAt === null ? null : owned.exportedAt + shiftMs;
  const key = subject && (await subjectKey(target, subject, exportedAt ?? undatedAt, context));
  const sources = await sourcesOf(target, owned, { key, exportedAt }, context);
  const tally = createTally(context.tally);
  let duplicates = context.tally?.duplicates ?? 0;
  let fault: UnreadFile | null = null;
  /** The sources as they were last written. */
  let recorded = "";
  let report = reportOf(owned, key, context, tally.state(), null);

  const write = async ({ facts, state, error }: Batch): Promise<void> => {
    sources.note(facts);
    if (target) {
      // Sources first: the facts name them. Most batches of a file teach nothing new of them.
      const rows = sources.rows();
      const known = JSON.stringify(rows);
      if (known !== recorded) await recordSources(target.graph, rows, target.number, now);
      recorded = known;
      const saidAt = clockOf(rows) ?? undatedAt;
      const batch = { now, import: target.number, saidAt, sourceOf: sources.of, remembered };
      const written = await writeBatch(target.graph, facts, batch);
      duplicates += written.duplicates;
      reporter.wrote?.(written);
    }
    if (error) fault = faultOf(owned, error.code, error.message, error.hint);
    report = reportOf(owned, key, context, { ...state, duplicates }, error?.message ?? null);
    if (target) await saveFile(target.graph, target.number, target.position, report, state.done);
  };

  const { file, progress } = counting(owned, () => tally.read, reporter);
  const read = { subject, network: context.network, pseudonym: context.pseudonym };
  const options = {
    read,
    size: context.batchSize,
    shiftMs,
    now,
    undatedAt,
    subject,
    includePrivate: context.includePrivate,
    suppressed: context.suppressed,
    onSkip: reporter.skipped,
  };
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of readBatches(importer, file, tally, options)) {
    await writing;
    progress();
    writing = write(batch);
    // A failure is met at the next await; it must not count as unhandled until then.
    writing.catch(() => undefined);
  }
  await writing;
  progress();
  return { report, fault };
}

/** The sources that the file is, or adds to. */
async function sourcesOf(
  target: Target,
  { importer, subject, file }: OwnedFile,
  { key, exportedAt }: { readonly key: string | null; readonly exportedAt: number | null },
  { covers, includePrivate, now }: FileContext,
): Promise<FileSources> {
  const kind = importer.archive ?? importer.id;
  const idOf = (known: string) => subjectSourceId(target?.graph ?? null, kind, known);
  const named = subject && key ? { key, as: byHandle(subject), network: subject.network } : null;
  return createFileSources({
    kind,
    subject: named && { ...named, id: await idOf(named.key) },
    exportedAt,
    covers,
    input: file.input,
    includePrivate,
    now,
  });
}

async function subjectKey(
  target: Target,
  subject: AccountRef,
  at: number,
  { now, remembered }: FileContext,
): Promise<string> {
  if (!target) return accountKey(subject);
  const context = { import: target.number, now, remembered };
  return (await resolveAccounts(target.graph, [{ ref: subject, at }], context))(subject, at);
}

/** The report of a file as far as it has been read. */
export function reportOf(
  { file, importer, subject }: OwnedFile,
  subjectKey: string | null,
  { network }: Pick<FileContext, "network">,
  { done: _done, ...counts }: TallyState,
  error: string | null,
): FileReport {
  return {
    path: file.path,
    importer: importer.id,
    title: importer.title,
    network: importer.network ?? subject?.network ?? network,
    subject: subjectKey,
    ...counts,
    note: error ?? importer.cannotKnow ?? null,
  };
}

/** A file that could not be read to its end. */
export function faultOf(
  { file }: OwnedFile,
  code: UnreadFile["code"],
  reason: string,
  hint: string | undefined,
): UnreadFile {
  return { path: file.path, archive: file.archive, code, reason, hint: hint ?? null, count: 1 };
}
