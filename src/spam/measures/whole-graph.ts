/** The raw values of every account at once: pairs counted in the run's columns, and walks of Graph Data Science on its projection. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { MINUTE_MS } from "../../durations.ts";
import type { Graph } from "../../graph/driver.ts";
import { gdsThreads } from "../../graph/gds-threads.ts";
import type { FollowLists } from "../groups/group.ts";
import { dropMutual } from "./drop-mutual.ts";
import { labelReach } from "./label-reach.ts";
import { mutualTrust } from "./mutual-trust.ts";
import { fill, type PackedValues } from "./packed.ts";
import { countPairs, type PairCounts } from "./pairs.ts";
import { projectMutual } from "./project-mutual.ts";
import type { ActLists } from "./talk.ts";
import { trust } from "./trust.ts";

/** One number per account, by its position. */
export interface GraphMeasures extends PairCounts {
  /** These two are null where there is no trusted account at all. */
  readonly trust: Float64Array | null;
  readonly mutualTrust: Float64Array | null;
  /** Null where no account is labelled spam. */
  readonly labels: Float64Array | null;
}

/** What is measured: follows and acts, where each internal id stands in them, and the internal ids where trust and distrust start. */
export interface Measured {
  readonly follows: FollowLists;
  readonly acts: ActLists;
  readonly indexOf: (id: number) => number;
  readonly seeds: readonly number[];
  readonly distrusted: readonly number[];
}

/** Walks add floating-point numbers in any order; eight digits are the same in every order. */
const DIGITS = 1e8;
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
/** So much reach of labels weighs half: a hundredth of what stands at a labelled account itself (0.15). */
const LITTLE = 0.002;

/**
 * Measures the accounts of the projection `name`, which has FOLLOWS and NEIGHBOUR (follows without direction). Cost: a few
 * passes over the columns; where trust or distrust starts somewhere, some fifty steps over the follows or the mutual ones.
 */
export async function measureGraph(graph: Graph, name: string, measured: Measured): Promise<GraphMeasures> {
  const { seeds, distrusted, indexOf } = measured;
  const count = measured.follows.from.length;
  const column = (rows: AsyncIterable<PackedValues>) => fill(new Float64Array(count), rows, indexOf);
  const threads = gdsThreads(count);
  const started = (from: readonly number[]) => ({ graph: name, seeds: [...from], threads });
  // The server walks while the pairs are counted here: a turn of the loop, so that it is asked before.
  const walked = seeds.length === 0 ? null : column(trust.stream(graph, started(seeds)));
  walked?.catch(() => undefined);
  await nextTurn();
  const pairs = countPairs(measured.follows, measured.acts);
  const arriving = await walked;
  if (seeds.length + distrusted.length === 0)
    return { ...pairs, trust: null, mutualTrust: null, labels: null };
  try {
    const [projected] = await projectMutual(graph, { name, threads }, { deadlineMs: PROJECT_DEADLINE_MS });
    // A projection without relationships has no type to walk along: nobody is reached.
    const isWalkable = (projected?.relationships ?? 0) > 0;
    const walk = (query: typeof mutualTrust, from: readonly number[]) =>
      isWalkable && from.length > 0
        ? column(query.stream(graph, { ...started(from), graph: `${name}-mutual` }))
        : new Float64Array(count);
    const trusted = seeds.length === 0 ? null : await walk(mutualTrust, seeds);
    const labels =
      distrusted.length === 0
        ? null
        : labelsOf(await walk(labelReach, distrusted), await walk(labelReach, seeds));
    return {
      ...pairs,
      trust: arriving?.map(rounded) ?? null,
      mutualTrust:
        trusted?.map((value, n) => rounded(value / Math.max(1, pairs.mutual[n] as number))) ?? null,
      labels,
    };
  } finally {
    await dropMutual(graph, { name });
  }
}

/** -1 (all genuine) to 1 (all spam): what reaches an account from either label; little weighs little. */
function labelsOf(guilt: Float64Array, innocence: Float64Array): Float64Array {
  return guilt.map((value, n) => {
    const against = innocence[n] as number;
    return rounded((value - against) / (value + against + LITTLE));
  });
}

const PROJECT_DEADLINE_MS = 15 * MINUTE_MS;
