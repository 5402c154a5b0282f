/**
 * A population to calibrate a model on. Its parameters come from cited sources and from the data in ../shared/data, fixed
 * before any weight was fitted; the draws are seeded, and the same for every model.
 */
import { Random } from "../seeds/random.ts";
import { unstated } from "../src/runs/world.ts";
import type { AccountInputs, NetworkInputs, ScoreInputs, StatedCounts } from "../src/scoring/inputs.ts";
import type { Model } from "../src/scoring/model.ts";
import { unitsOf, valueOfUnits } from "../src/scoring/units.ts";

/** Followers of Twitter accounts that posted in the last 30 days, by percentile (Bruner, "Tweets loud and quiet", 2013). */
const FOLLOWERS: readonly (readonly [percentile: number, followers: number])[] = [
  [0, 0.5],
  [50, 61],
  [90, 458],
  [96, 1_000],
  [99, 3_000],
  [99.9, 25_000],
  [99.999, 1_000_000],
  [100, 50_000_000],
];
/** List memberships per follower, median and spread (ln), of the genuine accounts of cresci-2017 (../shared/data/spam). */
const LISTED = { perFollower: 0.011, spread: 1.65 };
/** Acts received in 90 days per follower^0.85, median; assumed, growing slower than followers (García et al. 2017). */
const RECEIVED = { likes: 0.6, shares: 0.15, replies: 0.15, mentions: 0.15, growth: 0.85, spread: 1.3 };
/** Friends of a linked person: Facebook median 200 (Pew Research Center, 2014), elsewhere as assumed here. */
const LINKED: readonly (readonly [network: string, followers: number])[] = [
  ["facebook", 200],
  ["twitter", 120],
  ["instagram", 150],
];
export const DRAWS = 50_000;

const nobody = { AUTHENTIC: 0, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0, SELF: 0 };
const noActs = {
  LIKE: nobody,
  SHARE: nobody,
  QUOTE: nobody,
  REPLY: nobody,
  MENTION: nobody,
  LIST: nobody,
  ENDORSE: nobody,
  LINK: nobody,
};

/** A network of which only counts are known. */
export function statedNetwork(
  network: string,
  counts: Partial<StatedCounts>,
  responses: AccountInputs["responses"] = null,
): NetworkInputs {
  const stated = { ...unstated, windowDays: 90, ...counts };
  const account = { key: "", ageDays: 900, stated, responses, followers: nobody, observed: noActs };
  const { SELF: _, ...byQuality } = nobody;
  return {
    network,
    clock: 0,
    status: "CURRENT",
    daysOfData: 90,
    accounts: [account],
    followers: byQuality,
    selfFollowers: 0,
    engagers: [],
    standing: 0,
  };
}

/** Followers at a percentile, straight between the cited points in logarithms. */
function followersAt(percentile: number): number {
  const next = Math.max(
    1,
    FOLLOWERS.findIndex(([at]) => at >= percentile),
  );
  const [[p0, f0], [p1, f1]] = [FOLLOWERS[next - 1] ?? [0, 1], FOLLOWERS[next] ?? [100, 1]];
  const share = (percentile - p0) / (p1 - p0 || 1);
  return Math.round(Math.exp(Math.log(f0) + share * (Math.log(f1) - Math.log(f0))));
}

/** Draws of the standard normal distribution. */
function normals(numbers: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - numbers.next())) * Math.cos(2 * Math.PI * numbers.next());
}

/** Counts that go with a number of followers. */
function drawn(network: string, followers: number, normal: () => number): NetworkInputs {
  // Only X has public lists.
  const perFollower = network === "twitter" ? LISTED.perFollower : 0;
  const listed = Math.round(perFollower * followers * Math.exp(LISTED.spread * normal()));
  const activity = Math.exp(RECEIVED.spread * normal()) * followers ** RECEIVED.growth;
  const [likes, shares, replies, mentions] = [
    RECEIVED.likes * activity,
    RECEIVED.shares * activity,
    RECEIVED.replies * activity,
    RECEIVED.mentions * activity,
  ].map(Math.round) as [number, number, number, number];
  const posts = Math.max(1, Math.round(30 * Math.exp(normal())));
  return statedNetwork(
    network,
    {
      followers,
      listed,
      likesReceived: likes,
      sharesReceived: shares,
      repliesReceived: replies,
      mentionsReceived: mentions,
    },
    { posts, received: likes + shares + replies },
  );
}

/** Scores of everybody, and of linked people. */
export function populations(under: Model): { everybody: number[]; linked: number[] } {
  const normal = normals(new Random(11));
  const value = (inputs: ScoreInputs) => valueOfUnits(unitsOf(inputs, under), under);
  const everybody = Array.from({ length: DRAWS }, (_, n) =>
    value({ networks: [drawn("twitter", followersAt((100 * (n + 0.5)) / DRAWS), normal)] }),
  );
  const linked = Array.from({ length: 2_000 }, () =>
    value({
      networks: LINKED.map(([network, followers]) =>
        drawn(network, Math.round(followers * Math.exp(0.8 * normal())), normal),
      ),
    }),
  );
  return { everybody: everybody.sort((a, b) => a - b), linked };
}
