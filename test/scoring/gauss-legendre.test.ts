import { expect, test } from "vitest";
import { integrate } from "../../src/scoring/gauss-legendre.ts";

test("is exact for a polynomial of degree 63", () => {
  // The integral of 64 x^63 over 0..1 is 1.
  expect(integrate((x) => 64 * x ** 63, 0, 1)).toBeCloseTo(1, 12);
});

test("integrates e^x from -1 to 2, and backwards with the other sign", () => {
  const exact = Math.E ** 2 - 1 / Math.E;
  expect(integrate(Math.exp, -1, 2)).toBeCloseTo(exact, 12);
  expect(integrate(Math.exp, 2, -1)).toBeCloseTo(-exact, 12);
});
