import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curve, logCurve, longerStraight } from "../../src/scoring/curve.ts";

const strength = fc.double({ min: 0, max: 100, noNaN: true });

test("the curve of models 1 and 2 is 1 / sqrt(2) = 0.7071068 at strength 1 and 3/5 at 3/4", () => {
  expect(curve.f(1)).toBeCloseTo(Math.SQRT1_2, 14);
  expect(curve.f(0.75)).toBeCloseTo(0.6, 14);
});

test("the curve of model 3 is 2^-0.4 = 0.7578583 at strength 1, from either side, and reaches 1 nowhere", () => {
  expect(longerStraight.f(1)).toBeCloseTo(2 ** -0.4, 14);
  expect(longerStraight.f(1 + 1e-12)).toBeCloseTo(2 ** -0.4, 11);
  expect(longerStraight.f(1e300)).toBe(1);
});

describe.each([
  ["models 1 and 2", curve],
  ["model 3", longerStraight],
])("the curve of %s", (_models, curve) => {
  test("starts at 0, with slope 1", () => {
    expect(curve.f(0)).toBe(0);
    expect(curve.derivative(0)).toBe(1);
  });

  test("rises strictly and stays below 1", () => {
    fc.assert(
      fc.property(strength, fc.double({ min: 1e-3, max: 1, noNaN: true }), (z, step) => {
        expect(curve.f(z + step)).toBeGreaterThan(curve.f(z));
        expect(curve.f(z)).toBeLessThan(1);
      }),
      { numRuns: 500 },
    );
  });

  test("has the derivative it says, by central differences", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 5, noNaN: true }), (z) => {
        const h = 1e-5 * z;
        const slope = (curve.f(z + h) - curve.f(z - h)) / (2 * h);
        expect(curve.derivative(z)).toBeCloseTo(slope, 8);
      }),
      { numRuns: 300 },
    );
  });
});

test("a factor curve starts at 0, is ln 2 at its scale, and bends downward", () => {
  const g = logCurve(14);
  expect(g(0)).toBe(0);
  expect(g(14)).toBeCloseTo(Math.LN2, 15);
  expect(g(28) - g(14)).toBeLessThan(g(14) - g(0));
});
