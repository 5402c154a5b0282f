import { expect, test } from "vitest";
import { engagerWeight } from "../../src/scoring/per-engager.ts";
import { rules } from "../../src/scoring/rules.ts";
import { act, engager } from "./worlds.ts";

test("bob's three fresh shares count 1 + 1/2 + 1/3", () => {
  const bob = engager([act("SHARE"), act("SHARE"), act("SHARE")]);
  expect(engagerWeight(bob, "SHARE", rules)).toBeCloseTo(11 / 6, 12);
});

test("the strongest act counts whole, in whatever order they come", () => {
  // Fresh: 1. After 30 days: 0.3 + 0.7 / 2 = 0.65, as second act half of it: 0.325.
  const acts = [act("SHARE", 30), act("SHARE", 0)];
  expect(engagerWeight(engager(acts), "SHARE", rules)).toBeCloseTo(1.325, 12);
  expect(engagerWeight(engager([...acts].reverse()), "SHARE", rules)).toBeCloseTo(1.325, 12);
});

test("kinds are apart: bob's like does not make his share a repetition", () => {
  const bob = engager([act("LIKE"), act("SHARE")]);
  expect(engagerWeight(bob, "SHARE", rules)).toBe(1);
  expect(engagerWeight(bob, "QUOTE", rules)).toBe(0);
});

test("a hundred shares by one count as about five people", () => {
  // The harmonic number H(100) = 5.187378 (Abramowitz and Stegun).
  const bob = engager(Array.from({ length: 100 }, () => act("SHARE")));
  expect(engagerWeight(bob, "SHARE", rules)).toBeCloseTo(5.187378, 6);
});
