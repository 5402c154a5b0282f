/** Follows as rows, grouped by the account followed: one look-up of it for all its followers of a batch. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { Precision } from "../facts.ts";
import { countFollows } from "./count-follows.ts";
import { improveFollows } from "./improve-follows.ts";
import { type FollowRow, writeFollows } from "./write-follows.ts";

export interface KeyedFollow {
  /** Account keys. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds, 0 = unknown. */
  readonly at: number;
  readonly precision: Precision;
  readonly source: string;
}

/** Writes follows between accounts that exist; returns how many the graph did not have, by its own count. */
export async function saveFollows(graph: Graph, follows: readonly KeyedFollow[]): Promise<number> {
  if (follows.length === 0) return 0;
  const before = (await countFollows(graph, {}))[0]?.follows ?? 0;
  const rows = grouped(follows);
  const patient = { deadlineMs: BATCH_DEADLINE_MS };
  const [met] = await writeFollows(graph, { rows }, patient);
  if (met && met.differing > 0) await improveFollows(graph, { rows }, patient);
  const after = (await countFollows(graph, {}))[0]?.follows ?? 0;
  return Math.max(0, after - before);
}

/** One row for each account followed and source; accounts in the order of their keys, so that writers lock alike. */
function grouped(follows: readonly KeyedFollow[]): FollowRow[] {
  const groups = new Map<
    string,
    { to: string; source: string; from: Map<string, [string, number, Precision]> }
  >();
  for (const { from, to, at, precision, source } of follows) {
    const name = `${to}\n${source}`;
    let group = groups.get(name);
    if (!group) {
      group = { to, source, from: new Map() };
      groups.set(name, group);
    }
    const held = group.from.get(from);
    if (!held || isBetter({ at, precision }, { at: held[1], precision: held[2] })) {
      group.from.set(from, [from, at, precision]);
    }
  }
  return [...groups.values()]
    .sort((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0))
    .map(({ to, source, from }) => ({ to, source, from: [...from.values()] }));
}

const exactness: Readonly<Record<Precision, number>> = { second: 0, day: 1, unknown: 2 };

/** Which of two statements of one follow stands: the more exact, then the earlier. */
function isBetter(
  told: { at: number; precision: Precision },
  held: { at: number; precision: Precision },
): boolean {
  const difference = exactness[told.precision] - exactness[held.precision];
  return difference < 0 || (difference === 0 && told.at < held.at);
}
