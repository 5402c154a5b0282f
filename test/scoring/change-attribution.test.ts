import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalStrength } from "../../src/scoring/attribution.ts";
import { changePerUnit, changePoints, type Strengths } from "../../src/scoring/change-attribution.ts";
import { type Curve, curve, longerStraight } from "../../src/scoring/curve.ts";

const names = ["twitter", "facebook", "linkedin"];
const strengths = (...z: number[]): Strengths => new Map(z.map((value, n) => [names[n] as string, value]));

/** The definition itself: the integral of f'(Z) z_n/Z along the straight path, by the midpoint rule. */
function riemann(before: Strengths, after: Strengths, network: string, bent: Curve): number {
  const steps = 100_000;
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const a = keys.map((key) => before.get(key) ?? 0);
  const b = keys.map((key) => after.get(key) ?? 0);
  const index = keys.indexOf(network);
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const t = (i + 0.5) / steps;
    const z = a.map((start, n) => start + t * ((b[n] as number) - start));
    const total = totalStrength(z);
    sum += (bent.derivative(total) * (z[index] as number)) / total;
  }
  return sum / steps;
}

const cases: [string, Strengths, Strengths][] = [
  ["two networks grow apart", strengths(0.3, 0.1), strengths(0.5, 0.05)],
  ["facebook appears", strengths(0.4), strengths(0.38, 0.3)],
  ["facebook vanishes", strengths(0.4, 0.3), strengths(0.4, 0)],
  ["one network replaces another", strengths(0.6, 0), strengths(0, 0.2)],
  ["the path passes close to nothing", strengths(0.3, 0.0001), strengths(0.0001, 0.2, 0.00005)],
  ["three strong networks", strengths(1.2, 0.7, 0.3), strengths(0.2, 1.9, 0.4)],
  ["hardly anything moves", strengths(0.4, 0.2), strengths(0.400001, 0.199999)],
  ["a frozen network among moving ones", strengths(0.4, 0.2, 0.3), strengths(0.1, 0.2, 0.5)],
];

describe.each([
  ["models 1 and 2", curve],
  ["model 3", longerStraight],
])("points per unit of change under the curve of %s equal the integral by definition", (_models, bent) => {
  test.each(cases)("when %s", (_what, before, after) => {
    const exact = changePerUnit(before, after, bent);
    for (const [network, value] of exact) expect(value).toBeCloseTo(riemann(before, after, network, bent), 6);
  });
});

test("from nothing to one network, a unit is worth f(Z) / Z", () => {
  const exact = changePerUnit(new Map(), strengths(0.5), curve);
  expect(exact.get("twitter")).toBeCloseTo(curve.f(0.5) / 0.5, 14);
});

test("a frozen network's strength gets no points though its neighbours move", () => {
  const [frozen, moving] = changePoints(
    strengths(0.4, 0.3),
    strengths(0.4, 0.1),
    [
      { network: "twitter", units: 0 },
      { network: "facebook", units: -0.2 },
    ],
    99,
    curve,
  );
  expect(frozen).toBe(0);
  // Z from 0.5 to sqrt(0.17).
  expect(moving).toBeCloseTo(99 * (curve.f(Math.sqrt(0.17)) - curve.f(0.5)), 10);
});

test("causes that cancel on every network carry no points where nothing changed", () => {
  const same = strengths(0.4, 0.2);
  const changes = [
    { network: "twitter", units: 0.1 },
    { network: "twitter", units: -0.1 },
  ];
  expect(changePoints(same, same, changes, 99, curve)).toEqual([0, -0]);
});

test("a hair of change gives large opposite causes their ordinary worth, not a rounding error's", () => {
  const changes = [
    { network: "twitter", units: 0.1 + 1e-17 },
    { network: "twitter", units: -0.1 },
  ];
  const points = changePoints(strengths(0.3, 1e-17), strengths(0.3, 2e-17), changes, 99, curve);
  expect(points[0]).toBeCloseTo(99 * 0.1 * curve.derivative(0.3), 10);
  expect(points[1]).toBeCloseTo(-99 * 0.1 * curve.derivative(0.3), 10);
});

/** Nothing, a hair, or an ordinary strength: the cases between which quadrature in t goes wrong. */
const strength = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
  fc.double({ min: 0, max: 3, noNaN: true }),
);
const triple = fc.tuple(strength, strength, strength);

test("causes add up to the change within 1e-9, whatever networks vanish or appear", () => {
  fc.assert(
    fc.property(triple, triple, fc.array(fc.double({ min: -1, max: 1, noNaN: true })), (a, b, noise) => {
      const [before, after] = [strengths(...a), strengths(...b)];
      // Each network's change split into arbitrary causes that sum to it.
      const changes = names.flatMap((network, n) => [
        ...noise.map((units) => ({ network, units })),
        {
          network,
          units: (b[n] as number) - (a[n] as number) - noise.reduce((sum, units) => sum + units, 0),
        },
      ]);
      const sum = changePoints(before, after, changes, 99, curve).reduce(
        (total, points) => total + points,
        0,
      );
      const change = 99 * (curve.f(totalStrength(b)) - curve.f(totalStrength(a)));
      expect(Math.abs(sum - change)).toBeLessThan(1e-9);
    }),
    { numRuns: 1000 },
  );
});

test("every point stays finite, and growth alone is never charged", () => {
  fc.assert(
    fc.property(triple, triple, (a, growth) => {
      const b = a.map((start, n) => start + (growth[n] as number));
      for (const value of changePerUnit(strengths(...a), strengths(...b), curve).values()) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(-1e-12);
      }
    }),
    { numRuns: 500 },
  );
});
