/** Verdicts on named accounts, every point by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SpamMeasures, unmeasured } from "../../src/spam/measures.ts";
import { baselinePercentile, points as table } from "../../src/spam/points.ts";
import { signals } from "../../src/spam/signals/index.ts";
import { packVerdict, unpackVerdict } from "../../src/spam/stored-verdict.ts";
import { judge, verdictOf } from "../../src/spam/verdict-of.ts";

const unknown = unmeasured;

const points = (measures: SpamMeasures) =>
  Object.fromEntries(
    verdictOf(measures).evidence.map((item) => [item.signal, Number(item.points.toFixed(9))]),
  );

describe("a spam verdict", () => {
  it("judges shill, who follows 500, is followed by one and never posted or liked, as spam", () => {
    const shill: SpamMeasures = {
      ...unknown,
      following: 500,
      followers: 1,
      stated: { ...unknown.stated, posts: 0, likesGiven: 0 },
    };
    // 500/2 = 250 a follower: 1.5. 1 follower: -0.1. 0 of 500 follow back: 0.5. 0 posts 2.0 and no like 1.4 are one fact,
    // capped at 3. The shell card counts each 1.15 times, less 1. His followers are not stated, so nothing is squared; nor are
    // lists, so that nobody answers him is not known.
    expect(points(shill)).toEqual({
      "follow-ratio": 1.725,
      "widely-followed": -0.115,
      reciprocity: 0.575,
      silence: Number(((2 * 3 * 1.15) / 3.4).toFixed(9)),
      "no-likes": Number(((1.4 * 3 * 1.15) / 3.4).toFixed(9)),
    });
    const verdict = verdictOf(shill);
    expect(verdict.logOdds).toBeCloseTo(1.15 * 4.9 - 1 - Math.log(9), 9);
    // 1 / (1 + e^-2.4378) = 0.9197
    expect(verdict.probability).toBeCloseTo(0.9197, 4);
    expect(verdict).toMatchObject({ quality: "SPAM", scorecard: "shell" });
    expect(verdict.others.map(({ scorecard }) => scorecard)).toEqual(["aggressive", "coordinated", "trust"]);
    expect(verdict.evidence[0]).toMatchObject({
      value: 250,
      threshold: 10,
      direction: "FOR",
      sentence: "500 accounts followed, 1 follower.",
    });
  });

  it("finds alice of a bare follow graph authentic", () => {
    // 40 followed, 25 followers, 10 of them mutual. Nothing of a profile is known, so the trust card speaks alone:
    // 40/26 = 1.54: -0.1. 25 followers: -1.0. 10/40 = 0.25: 0.
    const alice = { ...unknown, following: 40, followers: 25, mutual: 10 };
    expect(points(alice)).toEqual({
      "follow-ratio": -0.1,
      "widely-followed": -1,
      reciprocity: 0,
    });
    expect(verdictOf(alice)).toMatchObject({ quality: "AUTHENTIC", prior: 0.1, scorecard: "trust" });
  });

  it("says nothing of an account known by one follow", () => {
    expect(verdictOf({ ...unknown, following: 1 }).quality).toBe("INSUFFICIENT_EVIDENCE");
    expect(verdictOf(unknown)).toMatchObject({ quality: "INSUFFICIENT_EVIDENCE", evidence: [], coverage: 0 });
  });

  const newcomer: SpamMeasures = {
    ...unknown,
    following: 60,
    followers: 0,
    stated: { ...unknown.stated, posts: 0, likesGiven: 0, followers: 0 },
    profile: { hasBio: false, hasLocation: false, hasUrl: false, defaultImage: true, handle: "ann84921077" },
    ageDays: 20,
  };

  it("never suspects a newcomer for what every newcomer lacks", () => {
    const verdict = verdictOf(newcomer);
    expect(verdict.probability).toBeGreaterThan(0.9);
    expect(verdict.quality).toBe("INSUFFICIENT_EVIDENCE");
    expect(verdictOf({ ...newcomer, ageDays: 400 }).quality).toBe("SPAM");
  });

  it("does suspect a newcomer who is one of a bought block", () => {
    const bought = { ...newcomer, groups: { ...unknown.groups, block: 300, twins: 40 } };
    // Twins 2.0 and block 3.0 are one fact: scaled to 3 together.
    expect(verdictOf(bought)).toMatchObject({ quality: "SPAM" });
    const company = verdictOf({ ...unknown, following: 30, groups: bought.groups });
    expect(company.scorecard).toBe("coordinated");
    const told = company.evidence.filter(({ signal }) => /twins|block/.test(signal));
    expect(told.reduce((sum, { points: given }) => sum + given, 0)).toBeCloseTo(3, 9);
  });

  it("never suspects for labels around an account, an empty profile and youth alone", () => {
    const friend = {
      ...unknown,
      following: 60,
      followers: 40,
      mutual: 40,
      labels: 0.9,
      companyLabels: 0.5,
      profile: newcomer.profile,
      ageDays: 40,
    };
    const verdict = verdictOf(friend, 0.5);
    expect(verdict.probability).toBeGreaterThan(0.5);
    expect(verdict.quality).toBe("AUTHENTIC");
    // What everybody follows is a trifle beside it: 0.3 points are no grounds.
    const trifle = verdictOf({ ...friend, followedCrowd: 900 }, 0.5);
    expect(points({ ...friend, followedCrowd: 900 })).toHaveProperty("crowd-chasing", 0.3);
    expect(trifle.quality).toBe("AUTHENTIC");
  });

  it("does not take silence about lists for nobody's answer", () => {
    const stated = { ...unknown.stated, followers: 80, following: 60, posts: 300 };
    expect(points({ ...unknown, stated })).not.toHaveProperty("no-echo");
    expect(points({ ...unknown, stated: { ...stated, listed: 0 } })).toHaveProperty("no-echo");
  });

  it("hears trust only where there is some to spread", () => {
    const known = { ...unknown, following: 12, followers: 3 };
    expect(points(known)).not.toHaveProperty("trust-reach");
    expect(points({ ...known, trust: 0 })).toHaveProperty("trust-reach", 0);
    expect(points({ ...known, trust: 0.05 })).toHaveProperty("trust-reach", -0.4);
  });

  it("says how many of the reference accounts are below a value", () => {
    const row = { from: [0], tenths: {}, baseline: [0, 0, 2, 7, 66] } as const;
    // None below 0; 1 is half-way from 0 (a quarter) to 2 (a half); 66 is the 95th of a hundred, and more is not known.
    expect([0, 1, 2, 66, 5000].map((value) => baselinePercentile(row, value))).toEqual([
      0, 0.375, 0.5, 0.95, 0.95,
    ]);
    expect(baselinePercentile({ from: [0], tenths: {} }, 1)).toBeNull();
  });

  it("has one row of points for every signal, each rising or falling throughout", () => {
    expect(Object.keys(table).sort()).toEqual(signals.map(({ id }) => id).sort());
    for (const { from, tenths } of Object.values(table)) {
      expect(from).toEqual([...from].sort((a, b) => a - b));
      for (const row of Object.values(tenths)) {
        expect(row).toHaveLength(from.length);
        const rising = [...row].sort((a, b) => a - b);
        expect([rising, rising.toReversed()]).toContainEqual([...row]);
        expect(row.every(Number.isInteger)).toBe(true);
      }
    }
  });

  const count = fc.option(fc.nat(1_000_000), { nil: null });
  const flag = fc.option(fc.boolean(), { nil: null });
  const anyone: fc.Arbitrary<SpamMeasures> = fc
    .record({
      following: fc.nat(5000),
      followers: fc.nat(5000),
      mutual: fc.nat(5000),
      echoes: fc.nat(99),
      acts: fc.nat(999),
    })
    .chain(({ mutual, ...rest }) =>
      fc.record({
        following: fc.constant(rest.following),
        followers: fc.constant(rest.followers),
        mutual: fc.constant(Math.min(mutual, rest.following, rest.followers)),
        echoes: fc.constant(rest.echoes),
        acts: fc.constant(rest.acts),
        trust: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        stated: fc.record({
          followers: count,
          following: count,
          posts: count,
          listed: count,
          likesGiven: count,
        }),
        followedCrowd: count,
        mutualTrust: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        labels: fc.option(
          fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
          { nil: null },
        ),
        companyLabels: fc.option(
          fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
          { nil: null },
        ),
        labelledPaths: fc.option(
          fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
          { nil: null },
        ),
        talkedTo: fc.constant(30),
        answeredBy: fc.nat(30),
        groups: fc.record({ twins: count, block: count, lockstep: count, burst: count, cohort: count }),
        profile: fc.record({
          hasBio: flag,
          hasLocation: flag,
          hasUrl: flag,
          defaultImage: flag,
          handle: fc.constant(null),
        }),
        ageDays: fc.option(fc.nat(5000), { nil: null }),
      }),
    );

  it("adds up, stays within its bands and survives storage, whoever it is about", () => {
    fc.assert(
      fc.property(anyone, (measures) => {
        const verdict = verdictOf(measures);
        const sum = verdict.evidence.reduce((total, item) => total + item.points, 0);
        expect(verdict.intercept + verdict.priorShift + sum).toBeCloseTo(verdict.logOdds, 9);
        expect(1 / (1 + Math.exp(-verdict.logOdds))).toBeCloseTo(verdict.probability, 12);
        if (verdict.quality === "SPAM") expect(verdict.probability).toBeGreaterThanOrEqual(0.9);
        if (verdict.quality === "SUSPICIOUS") expect(verdict.probability).toBeGreaterThanOrEqual(0.5);
        expect(unpackVerdict(packVerdict(judge(measures), measures))).toEqual(verdict);
      }),
    );
  });
});
