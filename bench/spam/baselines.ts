/**
 * Prints the quantiles of genuine accounts that the points table keeps as `baseline`: `npx tsx bench/spam/baselines.ts [dump]`.
 * Profile signals: medians over the labelled sets of each quantile; follow-graph signals: MGTAB, from what
 * `DUMP=dump npx tsx bench/spam/graph-fit.ts` wrote. Rounded to two digits.
 */
import { readFileSync } from "node:fs";
import { signals } from "../../src/spam/signals/index.ts";
import { type Labelled, profileSets } from "./datasets.ts";

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];
/** Fewer values than this have no quantiles. */
const ENOUGH = 300;

const [, , dump] = process.argv;
const graph = dump === undefined ? [] : (JSON.parse(readFileSync(dump, "utf8")) as Labelled[]);
const sets = profileSets().map(({ rows }) => rows);

for (const signal of signals) {
  const rows = sets.map((set) => quantilesOf(set, signal.measure)).filter((row) => row !== null);
  const chosen = rows.length > 0 ? rows : [quantilesOf(graph, signal.measure)].filter((row) => row !== null);
  if (chosen.length === 0) continue;
  const medians = SHARES.map((_, n) => middle(chosen.map((row) => row[n] as number)));
  console.log(`"${signal.id}": [${medians.map((value) => Number(value.toPrecision(2))).join(", ")}]`);
}

function quantilesOf(list: readonly Labelled[], measure: (of: Labelled["measures"]) => number | null) {
  const values = list
    .filter(({ spam }) => !spam)
    .flatMap(({ measures }) => measure(measures) ?? [])
    .sort((a, b) => a - b);
  return values.length < ENOUGH
    ? null
    : SHARES.map((share) => values[Math.floor(share * values.length)] ?? 0);
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
