/**
 * The raw values of every account at once: pairs counted and groups found in the run's columns, while Graph Data Science walks its
 * projection on the server.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Graph } from "../../graph/driver.ts";
import { type FoundGroups, findGroups } from "../groups/find-groups.ts";
import type { FollowLists } from "../groups/group.ts";
import { countPairs, type PairCounts } from "./pairs.ts";
import type { ActLists } from "./talk.ts";
import { type WalkFrom, walksOver } from "./walks.ts";

/** One number per account, by its position; and the groups. */
export interface GraphMeasures extends PairCounts {
  /** These two are null where there is no trusted account at all. */
  readonly trust: Float64Array | null;
  readonly mutualTrust: Float64Array | null;
  /** Null where no account is labelled spam. */
  readonly labels: Float64Array | null;
  readonly found: FoundGroups;
}

/** What is measured. */
export interface Measured extends Omit<WalkFrom, "count"> {
  readonly follows: FollowLists;
  readonly acts: ActLists;
  /** When the account at a position was created, milliseconds; null unknown. */
  readonly createdAt: (position: number) => number | null;
}

/** Walks add floating-point numbers in any order; eight digits are the same in every order. */
const DIGITS = 1e8;
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/**
 * Measures the accounts of the projection `name`, which has FOLLOWS and NEIGHBOUR (follows without direction). Cost: some passes
 * over the columns; where trust or distrust starts somewhere, some fifty steps over the follows or the mutual ones.
 */
export async function measureGraph(graph: Graph, name: string, measured: Measured): Promise<GraphMeasures> {
  const { follows, acts, createdAt } = measured;
  const walks = walksOver(graph, name, { ...measured, count: follows.from.length });
  try {
    const [trusted, projected] = [begun(walks.trust()), begun(walks.projectMutual())];
    // A turn of the loop, so that the server is asked before this program is busy; so below.
    await nextTurn();
    const pairs = countPairs(follows, acts);
    await projected;
    const [mutuallyTrusted, labelled] = [begun(walks.mutualTrust()), begun(walks.labels())];
    await nextTurn();
    const found = findGroups({ follows, ...pairs, createdAt });
    const [trust, mutualTrust, labels] = await Promise.all([trusted, mutuallyTrusted, labelled]);
    const perMutual = (value: number, n: number) => rounded(value / Math.max(1, pairs.mutual[n] as number));
    return {
      ...pairs,
      found,
      trust: trust?.map(rounded) ?? null,
      mutualTrust: mutualTrust?.map(perMutual) ?? null,
      labels: labels?.map(rounded) ?? null,
    };
  } finally {
    await walks.dropMutual();
  }
}

/** The server works on it while this program computes; a failure is told to whoever waits for it, later. */
function begun<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}
