/**
 * How far what accounts say travels beyond their own followers: who passes it on, how often, and who follows those. Two hops:
 * account, sharer, follower of the sharer.
 *
 * Work for one account is bounded: at most `MOST_ACTS` shares and as many posts, then at most `MOST_PATHS` follows, counted
 * one by one where the sharers have no more followers together, else over a sample of accounts.
 */
import { DAY_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { AccountSample } from "./account-sample.ts";
import { MOST_ACTS, MOST_PATHS } from "./bounds.ts";
import { cascadeCounts } from "./cascade-counts.ts";
import { type SharersRow, sharers } from "./sharers.ts";

const WINDOW_MS = 90 * DAY_MS;
/** Posts that nobody passed on, added to those known, so that one shared post is not a habit (as for response per post). */
const SMOOTHING = 10;

/**
 * Probabilities that a follower sees a post: low, likely, high. Low: impressions of 1 to 3 % of followers, which Twitter told
 * its users in 2014 (Sullivan, Marketing Land, July 2014). High: 35 % of friends on Facebook (Bernstein et al., Quantifying
 * the invisible audience in social networks, CHI 2013). Likely: their geometric mean.
 */
export const VIEWS = [0.02, 0.08, 0.35] as const;

export interface CascadeAsk {
  readonly key: string;
  /** Milliseconds after the clock whose facts count. */
  readonly intervalMs: number;
  /** Posts in 90 days as its network's count of them lets expect; 0 where it states none. */
  readonly pace: number;
}

export interface Cascade {
  /** Distinct accounts that passed something on. */
  readonly sharers: number;
  /** True where not all shares were looked at. */
  readonly isCut: boolean;
  /** Their distinct authentic followers; of the sample where there is one. */
  readonly reached: number;
  /** How many of those see a post through a sharer only, for each of `VIEWS`; and the sums of the squared probabilities. */
  readonly seen: readonly [number, number, number];
  readonly seenSquared: readonly [number, number, number];
  /** What was counted over; null: everybody. */
  readonly sample: { readonly sampled: number; readonly accounts: number } | null;
}

export interface CascadeOptions extends CallOptions {
  readonly run: number;
  /** Asked for only where somebody has too many paths. */
  readonly sample: () => Promise<AccountSample>;
  readonly mostPaths?: number;
  readonly mostActs?: number;
}

/** The cascade of each account by its key; none for an account that the run does not know. Three queries at most. */
export async function cascades(
  graph: Graph,
  asks: readonly CascadeAsk[],
  { run, sample, mostPaths = MOST_PATHS, mostActs = MOST_ACTS, ...call }: CascadeOptions,
): Promise<Map<string, Cascade>> {
  const ends = asks.map(({ key, intervalMs }) => ({ key, intervalMs }));
  const rows = await sharers(graph, { asks: ends, run, windowMs: WINDOW_MS, mostActs }, call);
  const paceOf = new Map(asks.map(({ key, pace }) => [key, pace]));
  const isSmall = (row: SharersRow) =>
    row.sharers.reduce((sum, each) => sum + each.followers, 0) <= mostPaths;
  const count = async (some: readonly SharersRow[], drawn: AccountSample | null) => {
    const ids = drawn === null ? [] : [...drawn.ids];
    const each = some.map((row) => ({ ...row, shares: sharesOf(row, paceOf.get(row.key) ?? 0) }));
    const params = { asks: each.map(({ key, own, shares }) => ({ key, own, shares })), ids, run };
    const form = drawn === null ? "COUNTED" : "SAMPLED";
    return cascadeCounts(graph, { ...params, views: [...VIEWS] }, { ...call, form });
  };
  const [small, large] = [rows.filter(isSmall), rows.filter((row) => !isSmall(row))];
  const drawn = large.length > 0 ? await sample() : null;
  const counted = [
    ...(small.length > 0 ? await count(small, null) : []),
    ...(drawn === null ? [] : await count(large, drawn)),
  ];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return new Map(
    counted.map(({ key, ...counts }) => {
      const row = byKey.get(key);
      const whole = row === undefined || isSmall(row) || drawn === null;
      return [
        key,
        {
          ...counts,
          sharers: row?.sharers.length ?? 0,
          isCut: (row?.acts ?? 0) >= mostActs,
          sample: whole ? null : { sampled: drawn.ids.length, accounts: drawn.accounts },
        },
      ];
    }),
  );
}

/** By sharer, the probability that it passes a post on: the posts it did pass on, of all posts of the window, smoothed. */
function sharesOf({ held, shared, sharers: all }: SharersRow, pace: number): Record<string, number> {
  const posts = Math.max(held, shared, pace);
  return Object.fromEntries(all.map((each) => [each.key, each.posts / (posts + SMOOTHING)]));
}
