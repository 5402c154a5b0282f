/**
 * Where data come from: one source for each family of importers and subject, or network where nobody's archive is read. Its
 * clock is the time of its export, else the newest event it tells of, else the time of its import (docs/imports.md).
 */
import { DAY_MS } from "../durations.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import type { NetworkId } from "../words.ts";
import type { Facts } from "./facts.ts";
import { type SourceRow, saveSources } from "./record/save-sources.ts";
import { settleSources } from "./record/settle-sources.ts";
import { sourceHistory } from "./record/source-history.ts";
import { sourceOfSubject } from "./record/source-of-subject.ts";

/** A source is expected again at least this late, milliseconds. */
const LEAST_INTERVAL_MS = 30 * DAY_MS;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** The sources of one file: which one speaks for a network, and what they know so far. */
export interface FileSources {
  of(network: NetworkId): string;
  /** Takes the newest event of a batch into the clocks. */
  note(facts: Facts): void;
  rows(): SourceRow[];
}

export interface SourceContext {
  /** Importer family: the archive kind, or the importer's id. */
  readonly kind: string;
  readonly subject: {
    readonly key: string;
    /** The handle that was all the file or `--as` gave. */
    readonly as: string | null;
    readonly network: NetworkId;
    readonly id: string;
  } | null;
  /** Milliseconds; when the subject's archive was made. */
  readonly exportedAt: number | null;
  readonly covers: NetworkId | null;
  /** The folder, zip or file that the file was found in. */
  readonly input: string;
  readonly includePrivate: boolean;
  /** Milliseconds; no clock goes beyond. */
  readonly now: number;
}

/** Id of the source of a subject's archive, the one it had before its key changed if it did. */
export async function subjectSourceId(graph: Graph | null, kind: string, subject: string): Promise<string> {
  const known = graph ? (await sourceOfSubject(graph, { subject, kind }, patient))[0]?.id : null;
  return known ?? `${kind}:${subject}`;
}

export function createFileSources(context: SourceContext): FileSources {
  const { kind, subject, exportedAt, covers, input, includePrivate, now } = context;
  const sources = new Map<string, SourceRow>();
  const known = new Map<NetworkId, string>();
  const add = (network: NetworkId): string => {
    const own = subject?.network === network ? subject : null;
    const id = own?.id ?? `${kind}:${network}`;
    const exported = own && exportedAt !== null ? Math.min(exportedAt, now) : null;
    sources.set(id, {
      id,
      kind,
      network,
      subject: own?.key ?? null,
      subjectAs: own?.as ?? null,
      covers: covers === network,
      clock: exported,
      clockOf: exported === null ? "event" : "export",
      paths: [input],
      includePrivate,
    });
    known.set(network, id);
    return id;
  };
  if (subject) add(subject.network);
  const of = (network: NetworkId): string => known.get(network) ?? add(network);
  const saw = (network: NetworkId, at: number): void => {
    const source = sources.get(of(network));
    if (!source || at === 0 || source.clockOf === "export") return;
    if (source.clock === null || at > source.clock) {
      sources.set(source.id, { ...source, clock: Math.min(at, now) });
    }
  };
  return {
    of,
    note(facts) {
      for (const { from, at } of facts.follows) saw(from.network, at);
      for (const { from, at } of facts.acts) saw(from.network, at);
      for (const { owner, at } of facts.posts) saw(owner.network, at ?? 0);
      for (const { from, at } of facts.unfollows) saw(from.network, at);
      for (const { act, at } of facts.undoneActs) saw(act.from.network, at);
      for (const { network, at } of facts.undoneIds) saw(network, at);
      for (const { of: counted, observedAt } of facts.metrics) saw(counted.network, observedAt);
      for (const { account } of facts.profiles) of(account.network);
    },
    rows: () => [...sources.values()],
  };
}

/** The newest time that the file tells of so far; null where it tells of none. */
export function clockOf(rows: readonly SourceRow[]): number | null {
  const clocks = rows.flatMap(({ clock }) => clock ?? []);
  return clocks.length > 0 ? Math.max(...clocks) : null;
}

/** Writes what a batch brought. */
export async function recordSources(
  graph: Graph,
  rows: SourceRow[],
  number: number,
  now: number,
): Promise<void> {
  if (rows.length > 0) await saveSources(graph, { rows, number, now }, patient);
}

/** At the end of an import: clocks of undated sources, and how soon each is expected again. */
export async function endSources(graph: Graph, number: number, undatedAt: number): Promise<void> {
  const history = await sourceHistory(graph, { number }, patient);
  const rows = history.map(({ id, times }) => ({ id, expectedIntervalMs: expectedInterval(times) }));
  await settleSources(graph, { rows, number, undatedAt }, patient);
}

/** Twice the usual gap between imports, 30 days at least; `times` in order. */
export function expectedInterval(times: readonly number[]): number {
  const gaps = times
    .slice(1)
    .map((at, index) => at - (times[index] ?? at))
    .sort((one, other) => one - other);
  return Math.max(LEAST_INTERVAL_MS, 2 * (gaps[gaps.length >> 1] ?? 0));
}
