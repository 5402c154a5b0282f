/**
 * What an explanation costs, without a graph: the level of one score as points, and a change as points, over 18 networks with three
 * causes each. `npx tsx bench/attribution.ts`. Bars of issue 6: 0.1 ms and 1 ms.
 */
import { pointsPerUnit, totalStrength } from "../src/scoring/attribution.ts";
import { changePoints, type UnitChange } from "../src/scoring/change-attribution.ts";
import { model } from "../src/scoring/models/index.ts";
import { networkIds } from "../src/words.ts";
import { quantile } from "./measure.ts";

const CASES = 20_000;
/** Calls that are not counted: the compiler's share. */
const WARM = 2_000;
const named = networkIds.slice(0, 18);

/** Strengths as they occur, some of them 0; the same in every run of this command. */
const strength = (n: number, at: number): number =>
  (n * 31 + at * 17) % 23 === 0 ? 0 : ((n * 7 + at * 13) % 29) / 60;

function level(n: number): number {
  const strengths = named.map((_, at) => strength(n, at));
  const total = totalStrength(strengths);
  return strengths.reduce((sum, own) => sum + pointsPerUnit(own, total, model.span, model.curve) * own, 0);
}

function change(n: number): number {
  const before = new Map(named.map((network, at) => [network, strength(n, at)]));
  const after = new Map(named.map((network, at) => [network, strength(n + 1, at)]));
  const changes: UnitChange[] = named.flatMap((network) => {
    const units = (after.get(network) ?? 0) - (before.get(network) ?? 0);
    return [0.5, 0.3, 0.2].map((share) => ({ network, units: units * share }));
  });
  return changePoints(before, after, changes, model.span, model.curve).length;
}

for (const [title, work] of [
  ["level", level],
  ["change", change],
] as const) {
  const times: number[] = [];
  for (let n = 0; n < CASES; n++) {
    const begun = performance.now();
    work(n);
    if (n >= WARM) times.push(performance.now() - begun);
  }
  console.log(
    `${title.padEnd(8)} p50 ${(quantile(times, 0.5) * 1000).toFixed(1)} us, p95 ${(quantile(times, 0.95) * 1000).toFixed(1)} us of ${times.length}`,
  );
}
