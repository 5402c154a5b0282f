/** The raw values of every account at once: one Graph Data Science procedure each, on the run's projection. */
import type { Graph } from "../../graph/driver.ts";
import { actsDone } from "./acts-done.ts";
import { echoes } from "./echoes.ts";
import { followers } from "./followers.ts";
import { following } from "./following.ts";
import { neighbours } from "./neighbours.ts";
import { fill } from "./packed.ts";
import { trust } from "./trust.ts";

/** One number per account, by its position. */
export interface GraphMeasures {
  readonly following: Float64Array;
  readonly followers: Float64Array;
  readonly neighbours: Float64Array;
  readonly echoes: Float64Array;
  readonly acts: Float64Array;
  /** Null where there is no verified or curated account at all. */
  readonly trust: Float64Array | null;
}

/** Which accounts are measured: how many, where each internal id stands, and the internal ids trust starts from. */
export interface Measured {
  readonly count: number;
  readonly indexOf: (id: number) => number;
  readonly seeds: readonly number[];
}

/** Trust is a walk over floating-point numbers in any order; eight digits are the same in every order. */
const TRUST_DIGITS = 1e8;

/**
 * Measures the projection `name`, which has FOLLOWS, NEIGHBOUR (follows without direction) and the kinds of interaction, each
 * pair of accounts once per kind.
 */
export async function measureGraph(graph: Graph, name: string, accounts: Measured): Promise<GraphMeasures> {
  const column = () => new Float64Array(accounts.count);
  const { indexOf, seeds } = accounts;
  if (accounts.count === 0) {
    return {
      following: column(),
      followers: column(),
      neighbours: column(),
      echoes: column(),
      acts: column(),
      trust: null,
    };
  }
  const degrees = {
    following: await fill(column(), following.stream(graph, { graph: name }), indexOf),
    followers: await fill(column(), followers.stream(graph, { graph: name }), indexOf),
    neighbours: await fill(column(), neighbours.stream(graph, { graph: name }), indexOf),
    echoes: await fill(column(), echoes.stream(graph, { graph: name }), indexOf),
    acts: await fill(column(), actsDone.stream(graph, { graph: name }), indexOf),
  };
  if (seeds.length === 0) return { ...degrees, trust: null };
  const arriving = await fill(column(), trust.stream(graph, { graph: name, seeds: [...seeds] }), indexOf);
  return { ...degrees, trust: arriving.map((value) => Math.round(value * TRUST_DIGITS) / TRUST_DIGITS) };
}
