/** Scores side by side: points by factor, added up over networks and kinds. */
import { describe, expect, it } from "vitest";
import { compareScores } from "../../src/scoring/comparison.ts";
import type { FactorName } from "../../src/scoring/factor.ts";
import type { Contribution, Score } from "../../src/scoring/score.ts";

const line = (factor: FactorName, points: number, network = "twitter"): Contribution => ({
  network,
  factor,
  kind: points < 0 ? "SPAM_DISCOUNT" : "GROSS",
  units: 0,
  points,
  measured: 0,
  unit: "",
  sentence: "",
});
const scoreOf = (...contributions: Contribution[]): Score => ({
  value: 1 + contributions.reduce((sum, { points }) => sum + points, 0),
  contributions,
  networks: [],
  confidence: { level: "LOW", value: 0, reasons: [] },
});

describe("alice, bob and somebody without a score", () => {
  const alice = scoreOf(
    line("AUDIENCE", 10),
    line("AUDIENCE", -4),
    line("AUDIENCE", 2, "mastodon"),
    line("STANDING", 1),
  );
  const bob = scoreOf(line("AUDIENCE", 7), line("CONVERSATION", 5));
  const found = compareScores([alice, bob, null]);

  it("are compared on every factor that any of them has, the widest difference first", () => {
    expect(found).toEqual([
      { factor: "CONVERSATION", points: [0, 5, null], difference: 5 },
      { factor: "AUDIENCE", points: [8, 7, null], difference: 1 },
      { factor: "STANDING", points: [1, 0, null], difference: 1 },
    ]);
  });

  it("have points that add up to their scores with the floor", () => {
    for (const [n, score] of [alice, bob].entries())
      expect(1 + found.reduce((sum, { points }) => sum + (points[n] ?? 0), 0)).toBeCloseTo(score.value, 9);
  });

  it("have nothing to compare where nobody has a score", () => {
    expect(compareScores([null, null])).toEqual([]);
  });
});
