/**
 * The points of a change are what Shapley's rule gives when each network's change is cut into ever more equal pieces that join in
 * a random order (Aumann and Shapley), and they keep its axioms: efficiency (in change-attribution.test.ts), symmetry, null player.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalStrength } from "../../src/scoring/attribution.ts";
import { changePerUnit, type Strengths } from "../../src/scoring/change-attribution.ts";
import { model } from "../../src/scoring/models/index.ts";

const { curve } = model;
const names = ["facebook", "twitter"] as const;
type Pair = readonly [number, number];
const strengths = (z: Pair): Strengths => new Map(names.map((name, n) => [name, z[n] ?? 0]));

/** ln(n!) for n up to 300. */
const lnFactorial = Array.from({ length: 301 }, () => 0);
for (let n = 2; n <= 300; n++) lnFactorial[n] = (lnFactorial[n - 1] ?? 0) + Math.log(n);
const lnChoose = (n: number, k: number) =>
  (lnFactorial[n] ?? 0) - (lnFactorial[k] ?? 0) - (lnFactorial[n - k] ?? 0);

/** Shapley's value of all `m` pieces of the first network together, over every order in which 2m pieces can join. */
function shapleyOfFirst(from: Pair, to: Pair, m: number): number {
  const value = (i: number, j: number) =>
    curve.f(totalStrength([from[0] + (i / m) * (to[0] - from[0]), from[1] + (j / m) * (to[1] - from[1])]));
  let sum = 0;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= m; j++) {
      // Chance that i of the other m - 1 own pieces and j of the m of the other network stand before a given piece.
      const chance = Math.exp(lnChoose(m - 1, i) + lnChoose(m, j) - lnChoose(2 * m - 1, i + j)) / (2 * m);
      sum += m * chance * (value(i + 1, j) - value(i, j));
    }
  }
  return sum;
}

describe("Shapley's value of a change in ever more pieces", () => {
  test.each<[string, Pair, Pair]>([
    ["both networks grow", [0.2, 0.3], [0.6, 0.4]],
    ["facebook appears", [0, 0.4], [0.3, 0.38]],
    ["facebook vanishes", [0.5, 0.4], [0, 0.4]],
    ["one replaces the other", [0.6, 0], [0, 0.2]],
    ["the path passes near nothing", [0.3, 0.001], [0.001, 0.3]],
  ])("comes as near as one likes when %s", (_what, from, to) => {
    const perUnit = changePerUnit(strengths(from), strengths(to), curve).get("facebook") ?? 0;
    const exact = (to[0] - from[0]) * perUnit;
    const errors = [4, 16, 64, 128].map((m) => Math.abs(shapleyOfFirst(from, to, m) - exact));
    errors.forEach((error, n) => {
      if (n > 0) expect(error).toBeLessThan(Math.max(errors[n - 1] ?? 0, 1e-9));
    });
    expect(errors.at(-1)).toBeLessThan(2e-3);
  });
});

const strength = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true }));

test("symmetry: networks that are alike before and after get alike, and names do not matter", () => {
  fc.assert(
    fc.property(strength, strength, strength, strength, (a, b, c, d) => {
      const alike = changePerUnit(strengths([a, a]), strengths([b, b]), curve);
      expect(alike.get("facebook")).toBeCloseTo(alike.get("twitter") ?? Number.NaN, 12);
      const one = changePerUnit(strengths([a, c]), strengths([b, d]), curve);
      const turned = changePerUnit(strengths([c, a]), strengths([d, b]), curve);
      expect(one.get("facebook")).toBeCloseTo(turned.get("twitter") ?? Number.NaN, 9);
    }),
    { numRuns: 300 },
  );
});

test("null player: a network that stays at nothing gets nothing, and changes nothing for the others", () => {
  fc.assert(
    fc.property(strength, strength, (a, b) => {
      const beside = changePerUnit(strengths([0, a]), strengths([0, b]), curve);
      const alone = changePerUnit(new Map([["twitter", a]]), new Map([["twitter", b]]), curve);
      expect(Math.abs(beside.get("facebook") ?? Number.NaN)).toBeLessThan(1e-12);
      expect(beside.get("twitter")).toBeCloseTo(alone.get("twitter") ?? Number.NaN, 12);
    }),
    { numRuns: 300 },
  );
});
