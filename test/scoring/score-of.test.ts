import { describe, expect, test } from "vitest";
import { changePoints, type Strengths } from "../../src/scoring/change-attribution.ts";
import { curve } from "../../src/scoring/curve.ts";
import { model, modelOf } from "../../src/scoring/models/index.ts";
import { model1 } from "../../src/scoring/models/model-1.ts";
import type { Score } from "../../src/scoring/score.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { act, added, engager, inputs } from "./worlds.ts";

const line = (score: Score, factor: string, kind: string, network = "twitter") =>
  score.contributions.find((c) => c.factor === factor && c.kind === kind && c.network === network);

test("alice, of whom nothing is known, scores the floor of 1 with nothing to explain", () => {
  const score = scoreOf(inputs({}));
  expect(score.value).toBe(1);
  expect(score.contributions).toEqual([]);
  expect(scoreOf({ networks: [] }).value).toBe(1);
});

test("alice has two real followers and scores 1.93 by model 1", () => {
  // m = 2, g = ln(1 + 2/14) = ln(8/7) = 0.1335314, u = 0.07 * 0.1335314 = 0.0093472 = Z, f(Z) = Z / sqrt(1 + Z^2) = 0.0093468,
  // value = 1 + 99 * 0.0093468 = 1.9253321
  const score = scoreOf(inputs({ followers: { AUTHENTIC: 2 } }), model1);
  expect(score.value).toBeCloseTo(1.9253321, 7);
  expect(score.contributions).toHaveLength(1);
  expect(line(score, "AUDIENCE", "GROSS")?.units).toBeCloseTo(0.0093472, 7);
});

test.each([
  // u = 0.055 * ln(1 + 2/4) = 0.055 * 0.4054651 = 0.0223006, f = 0.0222950, value = 1 + 99 * 0.0222950 = 3.2072087
  ["2", 3.2072087],
  // u = 0.0265 * ln(1 + 2/0.8) = 0.0265 * 1.2527630 = 0.0331982, f = 0.0331982 * (1 + 0.0331982^2.5)^-0.4 = 0.0331956,
  // value = 1 + 99 * 0.0331956 = 4.2863597
  ["3", 4.2863597],
])("by model %s she scores %d", (version, value) => {
  expect(scoreOf(inputs({ followers: { AUTHENTIC: 2 } }), modelOf(version) ?? undefined).value).toBeCloseTo(
    value,
    6,
  );
});

/** The worked example of docs/score.md, by model 1: an old model stays computable to the last digit. */
const alice = inputs(
  {
    followers: { AUTHENTIC: 100, SPAM: 20 },
    stated: { followers: 150 },
    engagers: [
      engager([act("SHARE"), act("SHARE")]), // bob
      engager([act("LIKE", 30)]), // carol
      engager([act("LIKE")], { self: true }), // alice's other account
    ],
  },
  { network: "facebook", stated: { followers: 400 }, status: "FROZEN" },
);

describe("the worked example: alice on X and, frozen, on Facebook", () => {
  const score = scoreOf(alice, model1);

  test("scores 25.38 and adds up", () => {
    // X 0.1618248, Facebook 0.1959315, Z = sqrt(0.0261873 + 0.0383892) = 0.2541189, f(Z) = Z / sqrt(1 + Z^2) = 0.2462910
    expect(score.networks.map(({ strength }) => strength)).toEqual([
      expect.closeTo(0.1959315, 7),
      expect.closeTo(0.1618248, 7),
    ]);
    expect(score.value).toBeCloseTo(25.3828, 4);
    expect(Math.abs(added(score) - score.value)).toBeLessThan(1e-12);
  });

  test("X audience: +10.20 gross, -0.70 for spam", () => {
    // gross = 120 + 0.6 * 30 = 138; share = (0.9 * 20 + 100) / (20 + 120) = 0.842857; net = 100 + 0.6 * 0.842857 * 30 = 115.1714
    expect(line(score, "AUDIENCE", "GROSS")).toMatchObject({
      measured: 138,
      units: expect.closeTo(0.1669376, 7),
      points: expect.closeTo(10.2002, 4),
    });
    expect(line(score, "AUDIENCE", "SPAM_DISCOUNT")).toMatchObject({
      measured: expect.closeTo(22.8286, 4),
      units: expect.closeTo(-0.0113918, 7),
      points: expect.closeTo(-0.6961, 4),
    });
  });

  test("bob's two shares: 1 + 1/2 engagers, +0.35", () => {
    // 0.018 * ln(1 + 1.5/4) = 0.0057322
    expect(line(score, "AMPLIFICATION", "GROSS")).toMatchObject({
      measured: 1.5,
      points: expect.closeTo(0.3502, 4),
    });
  });

  test("carol's like of a month ago counts 0.65, alice's own like counts nothing, on a line of its own", () => {
    // gross 0.65 + 1; 0.007 * ln(1 + 1.65/8) = 0.0013126 and 0.007 * ln(1 + 0.65/8) = 0.0005468
    expect(line(score, "APPRECIATION", "GROSS")?.points).toBeCloseTo(0.0802, 4);
    expect(line(score, "APPRECIATION", "SELF_ENGAGEMENT")).toMatchObject({
      measured: expect.closeTo(1, 12),
      points: expect.closeTo(-0.0468, 4),
    });
  });

  test("Facebook: +15.01 and -0.51, as of the date its connection went silent", () => {
    // gross = 0.6 * 400 = 240, net = 0.6 * 0.9 * 400 = 216
    expect(line(score, "AUDIENCE", "GROSS", "facebook")?.points).toBeCloseTo(15.009, 4);
    expect(line(score, "AUDIENCE", "SPAM_DISCOUNT", "facebook")?.points).toBeCloseTo(-0.514, 4);
    expect(score.networks[0]).toMatchObject({
      network: "facebook",
      status: "FROZEN",
      points: expect.closeTo(14.495, 4),
      share: expect.closeTo(0.5945, 4),
      sentence:
        "As of 12 October 2026: nothing new has come from this network since. Its strength is kept, not lowered.",
    });
  });
});

test("unlinking Facebook costs alice exactly its points in the change, and X, unmoved, none", () => {
  const before = scoreOf(alice, model1);
  const after = scoreOf({ networks: alice.networks.filter(({ network }) => network === "twitter") }, model1);
  const strengths = (score: Score): Strengths =>
    new Map(score.networks.map(({ network, strength }) => [network, strength]));
  const lost = before.contributions
    .filter(({ network }) => network === "facebook")
    .map(({ network, units }) => ({ network, units: -units }));
  const points = changePoints(strengths(before), strengths(after), lost, model.span, curve);
  const sum = points.reduce((total, one) => total + one, 0);
  expect(Math.abs(sum - (after.value - before.value))).toBeLessThan(1e-9);
});

test("a network whose every follower is spam shows both lines and gives no points", () => {
  const score = scoreOf(inputs({ followers: { SPAM: 500 } }));
  expect(score.value).toBe(1);
  expect(score.contributions.map(({ kind }) => kind)).toEqual(["GROSS", "SPAM_DISCOUNT"]);
  expect(score.contributions.every(({ points }) => Math.abs(points) === 0)).toBe(true);
});

test("two accounts on one network: bob, who follows both, counts once, each account's unseen followers count apart", () => {
  const [a] = inputs({ followers: { AUTHENTIC: 1 }, stated: { followers: 11 } }).networks;
  const [b] = inputs({ followers: { AUTHENTIC: 1 }, stated: { followers: 5 } }).networks;
  const both = { networks: [{ ...a!, accounts: [...a!.accounts, ...b!.accounts] }] };
  // 1 (bob) + 0.6 * 10 + 0.6 * 4 = 9.4
  expect(line(scoreOf(both), "AUDIENCE", "GROSS")?.measured).toBeCloseTo(9.4, 12);
});

test("the same network twice in one score is refused as a bug", () => {
  expect(() => scoreOf(inputs({}, {}))).toThrow("occurs twice");
});
