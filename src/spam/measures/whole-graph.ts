/** The raw values of every account at once: Graph Data Science procedures on the run's projection. */
import type { Graph } from "../../graph/driver.ts";
import { actsDone } from "./acts-done.ts";
import { crowd } from "./crowd.ts";
import { dropMutual } from "./drop-mutual.ts";
import { echoes } from "./echoes.ts";
import { followers } from "./followers.ts";
import { following } from "./following.ts";
import { labelReach } from "./label-reach.ts";
import { mutualFollows } from "./mutual-follows.ts";
import { mutualTrust } from "./mutual-trust.ts";
import { neighbours } from "./neighbours.ts";
import { fill, type PackedValues } from "./packed.ts";
import { projectMutual } from "./project-mutual.ts";
import { trust } from "./trust.ts";

/** One number per account, by its position. */
export interface GraphMeasures {
  readonly following: Float64Array;
  readonly followers: Float64Array;
  readonly neighbours: Float64Array;
  /** Followers of the accounts it follows, on average; 0 where it follows nobody. */
  readonly followedCrowd: Float64Array;
  readonly echoes: Float64Array;
  readonly acts: Float64Array;
  /** These two are null where there is no trusted account at all. */
  readonly trust: Float64Array | null;
  readonly mutualTrust: Float64Array | null;
  /** Null where no account is labelled spam. */
  readonly labels: Float64Array | null;
}

/** Which accounts are measured: how many, where each internal id stands, and the internal ids where trust and distrust start. */
export interface Measured {
  readonly count: number;
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
 * Measures the projection `name`, which has FOLLOWS, NEIGHBOUR (follows without direction) and the kinds of interaction, each
 * pair of accounts once per kind. Cost: a dozen passes over the follows; some more over mutual ones where there are seeds.
 */
export async function measureGraph(graph: Graph, name: string, accounts: Measured): Promise<GraphMeasures> {
  const column = (rows: AsyncIterable<PackedValues>) =>
    fill(new Float64Array(accounts.count), rows, accounts.indexOf);
  if (accounts.count === 0) return nothing();
  const params = { graph: name };
  const degrees = {
    following: await column(following.stream(graph, params)),
    followers: await column(followers.stream(graph, params)),
    neighbours: await column(neighbours.stream(graph, params)),
    echoes: await column(echoes.stream(graph, params)),
    acts: await column(actsDone.stream(graph, params)),
  };
  const followedCrowd = averages(await column(crowd.stream(graph, params)), degrees);
  const none = { trust: null, mutualTrust: null, labels: null };
  const { seeds, distrusted } = accounts;
  if (seeds.length + distrusted.length === 0) return { ...degrees, followedCrowd, ...none };
  const arriving =
    seeds.length === 0 ? null : await column(trust.stream(graph, { graph: name, seeds: [...seeds] }));
  try {
    const [projected] = await projectMutual(graph, { name }, { deadlineMs: PROJECT_DEADLINE_MS });
    // A projection without relationships has no type to walk along: nobody is reached.
    if ((projected?.relationships ?? 0) === 0) {
      const unreached = (from: readonly number[]) =>
        from.length === 0 ? null : new Float64Array(accounts.count);
      const walks = { mutualTrust: unreached(seeds), labels: unreached(distrusted) };
      return { ...degrees, followedCrowd, trust: arriving?.map(rounded) ?? null, ...walks };
    }
    const mutual = await column(mutualFollows.stream(graph, { graph: `${name}-mutual` }));
    return {
      ...degrees,
      followedCrowd,
      trust: arriving?.map(rounded) ?? null,
      mutualTrust: await trustOverMutual(graph, name, accounts, mutual),
      labels: await labelsOverMutual(graph, name, accounts),
    };
  } finally {
    await dropMutual(graph, { name });
  }
}

const PROJECT_DEADLINE_MS = 15 * 60_000;

/** From HITS' unit to followers: over all accounts the sums add up to the squares of the followers. */
function averages(
  hubs: Float64Array,
  { followers, following }: Pick<GraphMeasures, "followers" | "following">,
): Float64Array {
  const squares = followers.reduce((sum, count) => sum + count * count, 0);
  const all = hubs.reduce((sum, value) => sum + value, 0);
  return hubs.map((value, n) =>
    value === 0 ? 0 : rounded((value * squares) / all / (following[n] as number)),
  );
}

/** Trust per mutual follow. */
async function trustOverMutual(graph: Graph, name: string, accounts: Measured, mutual: Float64Array) {
  const { count, indexOf, seeds } = accounts;
  if (seeds.length === 0) return null;
  const rows = mutualTrust.stream(graph, { graph: `${name}-mutual`, seeds: [...seeds] });
  const trusted = await fill(new Float64Array(count), rows, indexOf);
  return trusted.map((value, n) => rounded(value / Math.max(1, mutual[n] as number)));
}

/** -1 (all genuine) to 1 (all spam): what reaches an account from either label; little weighs little. */
async function labelsOverMutual(graph: Graph, name: string, { count, indexOf, seeds, distrusted }: Measured) {
  if (distrusted.length === 0) return null;
  const reach = async (labelled: readonly number[]) => {
    if (labelled.length === 0) return new Float64Array(count);
    const rows = labelReach.stream(graph, { graph: `${name}-mutual`, seeds: [...labelled] });
    return fill(new Float64Array(count), rows, indexOf);
  };
  const [guilt, innocence] = [await reach(distrusted), await reach(seeds)];
  return guilt.map((value, n) => {
    const against = innocence[n] as number;
    return rounded((value - against) / (value + against + LITTLE));
  });
}

const nothing = (): GraphMeasures => ({
  following: new Float64Array(0),
  followers: new Float64Array(0),
  neighbours: new Float64Array(0),
  followedCrowd: new Float64Array(0),
  echoes: new Float64Array(0),
  acts: new Float64Array(0),
  trust: null,
  mutualTrust: null,
  labels: null,
});
