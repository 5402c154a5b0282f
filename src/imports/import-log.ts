/** An import's own record in the graph: its number, how far each file has come, and how it ended. */
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import type { TallyState } from "./file-tally.ts";
import type { FileReport } from "./import-report.ts";
import { beginImport } from "./record/begin-import.ts";
import { endImport } from "./record/end-import.ts";
import { importsOfFiles } from "./record/imports-of-files.ts";
import { lastImportNumber } from "./record/last-import-number.ts";
import { saveImportFile } from "./record/save-import-file.ts";
import { talliesOfImport } from "./record/tallies-of-import.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export interface OpenImport {
  readonly number: number;
  readonly resumed: boolean;
  /** Milliseconds; when it began first, so that one cut short and taken up again writes the same times. */
  readonly startedAt: number;
  /** The time that undated data speak for: when these very files were first imported. */
  readonly undatedAt: number;
  /** How far an earlier attempt had come, by position of the file. */
  readonly tallies: ReadonlyMap<number, TallyState>;
}

/** What is known of these files before anything is written. */
export async function openImport(
  graph: Graph,
  fingerprint: string,
  paths: readonly string[],
  now: number,
): Promise<OpenImport> {
  const earlier = await importsOfFiles(graph, { fingerprint }, patient);
  const cutShort = earlier.findLast(({ status }) => status !== "DONE");
  const undatedAt = earlier[0]?.startedAt ?? now;
  if (cutShort) {
    const { number, startedAt } = cutShort;
    await endImport(graph, { number, status: "RUNNING", finishedAt: null, message: null }, patient);
    const rows = await talliesOfImport(graph, { number }, patient);
    const tallies = new Map(rows.map(({ position, ...tally }) => [position, tally]));
    return { number, resumed: true, startedAt, undatedAt, tallies };
  }
  const number = await takeNumber(graph, fingerprint, paths, now);
  return { number, resumed: false, startedAt: now, undatedAt, tallies: new Map() };
}

/** The next free number; another import may take one between the look and the claim. */
export async function takeNumber(
  graph: Graph,
  fingerprint: string,
  paths: readonly string[],
  startedAt: number,
): Promise<number> {
  for (;;) {
    const number = ((await lastImportNumber(graph, {}, patient))[0]?.number ?? 0) + 1;
    const claim = { number, fingerprint, startedAt, paths: [...paths] };
    const [taken] = await beginImport(graph, claim, patient);
    if (taken?.mine) return number;
  }
}

/** Saves a file's report and how many of its items are acknowledged. */
export async function saveFile(
  graph: Graph,
  number: number,
  position: number,
  report: FileReport,
  done: number,
): Promise<void> {
  const { kept, reasons, unknownFields, ...plain } = report;
  const properties = {
    ...plain,
    done,
    kept: JSON.stringify(kept),
    reasons: JSON.stringify(reasons),
    unknownFields: JSON.stringify(unknownFields),
  };
  await saveImportFile(graph, { number, id: `${number}/${position}`, position, properties }, patient);
}

export async function closeImport(
  graph: Graph,
  number: number,
  finishedAt: number,
  failure: string | null,
): Promise<void> {
  const status = failure === null ? "DONE" : "FAILED";
  await endImport(graph, { number, status, finishedAt, message: failure }, patient);
}
