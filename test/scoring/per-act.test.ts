import { describe, expect, test } from "vitest";
import { actWeight, counts, freshness, meanFreshness, selectivity } from "../../src/scoring/per-act.ts";
import { rules } from "../../src/scoring/rules.ts";
import { act } from "./worlds.ts";

describe("freshness", () => {
  test("bob's like keeps half after 30 days, a quarter after 60", () => {
    expect(freshness(act("LIKE", 0), rules)).toBe(1);
    expect(freshness(act("LIKE", 30), rules)).toBe(0.5);
    expect(freshness(act("LIKE", 60), rules)).toBe(0.25);
  });

  test("a list does not age, dated or not", () => {
    expect(freshness(act("LIST", 5000), rules)).toBe(1);
    expect(freshness(act("LIST", null), rules)).toBe(1);
  });

  test("an undated like keeps the mean over the window", () => {
    // Midpoints of 9,000 hundredths of a day: the mean of 2^(-t/30) over 0..90, analytically (1 - 1/8) / (3 ln 2) = 0.420786.
    let sum = 0;
    for (let i = 0; i < 9000; i++) sum += 2 ** (-(i + 0.5) / 100 / 30);
    expect(meanFreshness(rules)).toBeCloseTo(sum / 9000, 8);
    expect(meanFreshness(rules)).toBeCloseTo(0.420786, 6);
  });
});

test("the window holds 90 days: a like of day 89.9 counts, one of day 90 no longer", () => {
  expect(counts(act("LIKE", 89.9), rules)).toBe(true);
  expect(counts(act("LIKE", 90), rules)).toBe(false);
  expect(actWeight(act("LIKE", 90), 1, rules)).toBe(0);
  expect(counts(act("ENDORSE", 90), rules)).toBe(true);
});

test("an engager who did 20 acts toward others that day counts half, strictly falling with more", () => {
  expect(selectivity(0, rules)).toBe(1);
  expect(selectivity(20, rules)).toBe(0.5);
  expect(selectivity(21, rules)).toBeLessThan(0.5);
});

describe("the weight of an act", () => {
  test("is 1 for a fresh, selective act by an engager of full standing", () => {
    expect(actWeight(act("SHARE", 0), 1, rules)).toBe(1);
  });

  test("is 0.38750 for carol: 30 days old, 20 other acts that day, no standing", () => {
    // 0.3 + 0.7 * 1/2 (age) * 1/2 (selectivity) * 1/2 (no standing) = 0.3 + 0.0875
    expect(actWeight(act("SHARE", 30, 20), 0, rules)).toBeCloseTo(0.3875, 12);
  });

  test("never falls below the floor while it counts at all", () => {
    expect(actWeight(act("SHARE", 89, 1e6), 0, rules)).toBeGreaterThan(rules.actFloor);
  });
});
