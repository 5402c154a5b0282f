/**
 * Where a model puts a whole population: `npx tsx bench/calibrate.ts [version]`. The population's parameters come from cited
 * sources and from the data in ../shared/data, fixed before any weight was fitted; the draws are seeded. Printed beside
 * the shares of Klout's scores in a real directory (influence.md, 5).
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Random } from "../seeds/random.ts";
import type { AccountInputs, NetworkInputs, ScoreInputs, StatedCounts } from "../src/scoring/inputs.ts";
import type { Model } from "../src/scoring/model.ts";
import { model, modelOf } from "../src/scoring/models/index.ts";
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
/** Shares of 100,258 real accounts by Klout score, Belgium 2014: bands of five from 10-14 to 65 and more. */
const KLOUT_2014 = [40_311, 22_446, 11_493, 6_335, 3_862, 2_962, 5_544, 3_464, 1_888, 1_048, 691, 214];
const DRAWS = 20_000;

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
const unstated: StatedCounts = {
  followers: null,
  following: null,
  posts: null,
  listed: null,
  likesReceived: null,
  sharesReceived: null,
  repliesReceived: null,
  mentionsReceived: null,
  endorsementsReceived: null,
  linksReceived: null,
  views: null,
  windowDays: 90,
};

function statedNetwork(
  network: string,
  counts: Partial<StatedCounts>,
  responses: AccountInputs["responses"] = null,
): NetworkInputs {
  const stated = { ...unstated, ...counts };
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

const numbers = new Random(11);
const random = (): number => numbers.next();
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Counts that go with a number of followers. */
function drawn(network: string, followers: number): NetworkInputs {
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
  const value = (inputs: ScoreInputs) => valueOfUnits(unitsOf(inputs, under), under);
  const everybody = Array.from({ length: DRAWS }, (_, n) =>
    value({ networks: [drawn("twitter", followersAt((100 * (n + 0.5)) / DRAWS))] }),
  );
  const linked = Array.from({ length: 2_000 }, () =>
    value({
      networks: LINKED.map(([network, followers]) =>
        drawn(network, Math.round(followers * Math.exp(0.8 * normal()))),
      ),
    }),
  );
  return { everybody: everybody.sort((a, b) => a - b), linked };
}

const share = (scores: readonly number[], from: number, to = 101): number =>
  scores.filter((score) => score >= from && score < to).length / scores.length;
const percent = (part: number): string => `${(100 * part).toFixed(part < 0.01 ? 2 : 1)} %`.padStart(8);
const mean = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

function report(under: Model): void {
  const { everybody, linked } = populations(under);
  console.log(`Model ${under.version}, ${DRAWS.toLocaleString("en-US")} accounts drawn`);
  console.log(`  median of all            ${(everybody[DRAWS / 2] ?? 0).toFixed(1)}   wanted 15 to 19`);
  console.log(`  50 or more            ${percent(share(everybody, 50))}   wanted 2 to 4 %`);
  console.log(`  65 or more            ${percent(share(everybody, 65))}   wanted about 0.2 %`);
  console.log(`  above 80              ${percent(share(everybody, 80))}   wanted far under 1 %`);
  console.log(`  average linked person    ${mean(linked).toFixed(1)}   wanted 30 to 40`);
  const all = KLOUT_2014.reduce((sum, count) => sum + count, 0);
  console.log("\n  score     this model   Klout 2014 (its floor is 10)");
  KLOUT_2014.forEach((count, band) => {
    const from = 10 + 5 * band;
    const [low, high] = [band === 0 ? 0 : from, band === 11 ? 101 : from + 5];
    const label = band === 0 ? "below 15" : band === 11 ? "65 and up" : `${from}-${from + 4}`;
    console.log(`  ${label.padEnd(10)}${percent(share(everybody, low, high))}     ${percent(count / all)}`);
  });
}

/** The same model on real degrees, without fitting anything. */
function reportDegrees(under: Model, folder: string): void {
  const file = join(folder, "follows.txt.gz");
  if (!existsSync(file)) return;
  const degrees = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(file)).toString().split("\n")) {
    const target = line.split(/\s+/)[1];
    if (target) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const scores = [...degrees.values()].map((followers) => {
    const inputs = { networks: [statedNetwork("twitter", { followers })] };
    return valueOfUnits(unitsOf(inputs, under), under);
  });
  scores.sort((a, b) => a - b);
  console.log(
    `\n  ego-twitter's ${scores.length.toLocaleString("en-US")} in-degrees as stated followers alone:`,
  );
  console.log(
    `  median ${(scores[scores.length >> 1] ?? 0).toFixed(1)}, 50 or more ${percent(share(scores, 50)).trim()}, highest ${(scores.at(-1) ?? 0).toFixed(1)}`,
  );
}

if (process.argv[1]?.endsWith("calibrate.ts")) {
  const under = modelOf(process.argv[2] ?? model.version) ?? model;
  report(under);
  reportDegrees(under, new URL("../../shared/data/graphs/ego-twitter", import.meta.url).pathname);
  reportDegrees(under, "/work/shared/data/graphs/ego-twitter");
}
