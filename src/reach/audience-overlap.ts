/**
 * How far two to five accounts have the same followers. Touches at most `MOST_PATHS` follows: all of them where
 * the accounts have no more followers together, else those of a sample of accounts.
 */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { counted } from "../wording.ts";
import type { AccountSample } from "./account-sample.ts";
import type { ReachMeasure } from "./audience.ts";
import { MOST_PATHS } from "./bounds.ts";
import { estimateShare, estimateTotal } from "./estimate.ts";
import { overlapCounts } from "./overlap-counts.ts";

export interface OverlapPair {
  /** Positions of the two accounts. */
  readonly one: number;
  readonly other: number;
  readonly shared: ReachMeasure;
  readonly authenticShared: ReachMeasure;
  /** Shared followers as a part of all followers of the two, 0..1. */
  readonly jaccard: number;
  /** Bounds of it where it is estimated; null when exact. */
  readonly jaccardBounds: { readonly low: number; readonly high: number } | null;
}

export interface AudienceOverlap {
  readonly pairs: readonly OverlapPair[];
  /** Distinct followers of all the accounts. */
  readonly union: ReachMeasure;
  readonly authenticUnion: ReachMeasure;
  /** Followers that all the accounts have in common. */
  readonly sharedByAll: ReachMeasure;
}

export interface OverlapOptions extends CallOptions {
  readonly run: number;
  /** Asked for only where there are too many followers. */
  readonly sample: () => Promise<AccountSample>;
  readonly mostPaths?: number;
}

/**
 * The overlap of the followers of some accounts, as the graph holds them now.
 * @param accounts two to five, with how many followers each has in the graph
 */
export async function audienceOverlap(
  graph: Graph,
  accounts: readonly { readonly key: string; readonly followers: number }[],
  { run, sample, mostPaths = MOST_PATHS, ...call }: OverlapOptions,
): Promise<AudienceOverlap> {
  const keys = accounts.map(({ key }) => key);
  const isSmall = accounts.reduce((sum, { followers }) => sum + followers, 0) <= mostPaths;
  const drawn = isSmall ? null : await sample();
  const params = { keys, ids: drawn === null ? [] : [...drawn.ids], run };
  const rows = await overlapCounts(graph, params, { ...call, form: isSmall ? "COUNTED" : "SAMPLED" });
  const total = (of: "followers" | "authentic", holds: (set: number) => boolean) =>
    rows.reduce((sum, row) => (holds(row.set) ? sum + row[of] : sum), 0);
  const measure = (of: "followers" | "authentic", words: string, holds: (set: number) => boolean) =>
    measured(total(of, holds), of === "authentic", words, drawn);
  const pairs = keys.flatMap((_, one) =>
    keys.slice(one + 1).map((_, step): OverlapPair => {
      const both = (1 << one) | (1 << (one + 1 + step));
      const [inBoth, inAny] = [(set: number) => (set & both) === both, (set: number) => (set & both) !== 0];
      const [common, any] = [total("followers", inBoth), total("followers", inAny)];
      return {
        one,
        other: one + 1 + step,
        shared: measure("followers", "follow both", inBoth),
        authenticShared: measure("authentic", "follow both", inBoth),
        jaccard: any === 0 ? 0 : common / any,
        jaccardBounds: drawn === null ? null : estimateShare(common, any),
      };
    }),
  );
  const all = (1 << keys.length) - 1;
  return {
    pairs,
    union: measure("followers", "follow at least one", () => true),
    authenticUnion: measure("authentic", "follow at least one", () => true),
    sharedByAll: measure("followers", "follow all of them", (set) => set === all),
  };
}

function measured(sum: number, isReal: boolean, words: string, drawn: AccountSample | null): ReachMeasure {
  const who = (value: number) =>
    `${counted(value, isReal ? "real account" : "account")} ${value === 1 ? words.replace("follow", "follows") : words}.`;
  if (drawn === null) {
    const method = "followers seen in the graph, counted one by one";
    return { value: sum, low: null, high: null, exact: true, method, sentence: who(sum) };
  }
  const { ids, accounts } = drawn;
  const total = estimateTotal({ sum, sumOfSquares: sum, sampled: ids.length, accounts });
  const value = Math.round(total.value);
  return {
    value,
    low: Math.floor(total.low),
    high: Math.ceil(total.high),
    exact: false,
    method: `estimated from ${counted(ids.length, "account")} drawn at random; true in 19 of 20 draws`,
    sentence: `About ${who(value)}`,
  };
}
