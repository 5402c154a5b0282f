/**
 * Where a model puts a whole population: `npx tsx bench/calibrate.ts [version] [data]`, beside the shares of Klout's scores in a real
 * directory, and beside the same model on two real sets of counts, to which nothing was fitted.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { StatedCounts } from "../src/scoring/inputs.ts";
import type { Model } from "../src/scoring/model.ts";
import { model, modelOf } from "../src/scoring/models/index.ts";
import { unitsOf, valueOfUnits } from "../src/scoring/units.ts";
import { DRAWS, populations, statedNetwork } from "./population.ts";

/** Shares of 100,258 real accounts by Klout score, Belgium 2014: bands of five from 10-14 to 65 and more. */
const KLOUT_2014 = [40_311, 22_446, 11_493, 6_335, 3_862, 2_962, 5_544, 3_464, 1_888, 1_048, 691, 214];

const share = (scores: readonly number[], from: number, to = 101): number =>
  scores.filter((score) => score >= from && score < to).length / scores.length;
const percent = (part: number): string => `${(100 * part).toFixed(part < 0.01 ? 2 : 1)} %`.padStart(8);
const mean = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;
const middle = (scores: readonly number[]): number =>
  scores.toSorted((a, b) => a - b)[scores.length >> 1] ?? 0;

function lines(path: string): string[] {
  return existsSync(path) ? gunzipSync(readFileSync(path)).toString().split("\n") : [];
}

const scoreOfCounts = (under: Model, counts: Partial<StatedCounts>): number =>
  valueOfUnits(unitsOf({ networks: [statedNetwork("twitter", counts)] }, under), under);

/** In-degrees of a crawl of friends of friends, as stated followers alone: each is less than its account really has. */
function egoTwitter(under: Model, data: string): number[] {
  const degrees = new Map<string, number>();
  for (const line of lines(join(data, "graphs/ego-twitter/follows.txt.gz"))) {
    const target = line.split(/\s+/)[1];
    if (target) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return [...degrees.values()].map((followers) => scoreOfCounts(under, { followers }));
}

/** Followers of five public accounts with the followers and lists that X states of each; nothing known of acts. */
function followers2018(under: Model, data: string): number[] {
  const scores = new Map<string, number>();
  for (const line of lines(join(data, "graphs/twitter-followers-2018/followers_pseudonymous.csv.gz")).slice(
    1,
  )) {
    const row = line.split(",");
    const [user = "", followers, listed] = [row[2], Number(row[6]), Number(row[10])];
    if (user !== "" && Number.isFinite(followers))
      scores.set(user, scoreOfCounts(under, { followers, listed }));
  }
  return [...scores.values()];
}

function report(under: Model, data: string): void {
  const { everybody, linked } = populations(under);
  console.log(`Model ${under.version}, ${DRAWS.toLocaleString("en-US")} accounts drawn`);
  console.log(`  median of all            ${middle(everybody).toFixed(1)}   wanted 15 to 19`);
  console.log(`  50 or more            ${percent(share(everybody, 50))}   wanted 2 to 4 %`);
  console.log(`  65 or more            ${percent(share(everybody, 65))}   wanted about 0.2 %`);
  console.log(`  above 80              ${percent(share(everybody, 80))}   wanted far under 1 %`);
  console.log(`  average linked person    ${mean(linked).toFixed(1)}   wanted 30 to 40`);

  const all = KLOUT_2014.reduce((sum, count) => sum + count, 0);
  const [ego, crawled] = [egoTwitter(under, data), followers2018(under, data)];
  console.log("\n  score     this model   Klout 2014   ego-twitter   twitter-followers-2018");
  KLOUT_2014.forEach((count, band) => {
    const from = 10 + 5 * band;
    const [low, high] = [band === 0 ? 0 : from, band === 11 ? 101 : from + 5];
    const label = band === 0 ? "below 15" : band === 11 ? "65 and up" : `${from}-${from + 4}`;
    const real = [ego, crawled].map((scores) =>
      scores.length > 0 ? percent(share(scores, low, high)) : "       -",
    );
    console.log(
      `  ${label.padEnd(10)}${percent(share(everybody, low, high))}     ${percent(count / all)}     ${real.join("      ")}`,
    );
  });
  console.log(
    `  median    ${middle(everybody).toFixed(1).padStart(6)}          15-19     ${middle(ego).toFixed(1).padStart(8)}      ${middle(crawled).toFixed(1).padStart(8)}`,
  );
  console.log(
    "  (Klout's floor is 10. ego-twitter: in-degrees of a crawl as followers; 2018: stated followers and lists; nothing known of acts.)",
  );
}

const [version = model.version, data = new URL("../../shared/data", import.meta.url).pathname] =
  process.argv.slice(2);
report(modelOf(version) ?? model, data);
