/** Verdicts on named accounts, every point by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpamMeasures } from "../../src/spam/measures.ts";
import { packVerdict, unpackVerdict } from "../../src/spam/stored-verdict.ts";
import { verdictOf } from "../../src/spam/verdict-of.ts";

const unknown: SpamMeasures = {
  following: 0,
  followers: 0,
  neighbours: 0,
  trust: null,
  echoes: 0,
  acts: 0,
  stated: { followers: null, following: null, posts: null, listed: null },
  profile: { hasBio: null, hasLocation: null, hasUrl: null, defaultImage: null, handle: null },
  ageDays: null,
};

const points = (measures: SpamMeasures) =>
  Object.fromEntries(
    verdictOf(measures).evidence.map((item) => [item.signal, Number(item.points.toFixed(9))]),
  );

describe("a spam verdict", () => {
  it("judges shill, who follows 500, is followed by one, never posted and has no picture, as spam", () => {
    const shill: SpamMeasures = {
      ...unknown,
      following: 500,
      followers: 1,
      neighbours: 501,
      stated: { ...unknown.stated, posts: 0 },
      profile: { ...unknown.profile, defaultImage: true },
    };
    // 500/2 = 250 a follower: 1.8. 0 of 500 follow back: 0.9. 0 posts 2.6 and no echo 0.7 are one fact, capped at 3:
    // 2.6*3/3.3 and 0.7*3/3.3. One empty part of the profile: 0.
    expect(points(shill)).toEqual({
      "follow-ratio": 1.8,
      "widely-followed": 0,
      reciprocity: 0.9,
      silence: Number(((2.6 * 3) / 3.3).toFixed(9)),
      "no-echo": Number(((0.7 * 3) / 3.3).toFixed(9)),
      "blank-profile": 0,
    });
    const verdict = verdictOf(shill);
    expect(verdict.logOdds).toBeCloseTo(1.8 + 0.9 + 3 - Math.log(9), 9);
    // 1 / (1 + e^-3.5028) = 0.9708
    expect(verdict.probability).toBeCloseTo(0.9708, 4);
    expect(verdict.quality).toBe("SPAM");
    expect(verdict.coverage).toBeCloseTo(6 / 9, 9);
    expect(verdict.evidence[0]).toMatchObject({
      value: 250,
      threshold: 10,
      direction: "FOR",
      sentence: "500 accounts followed, 1 follower.",
    });
  });

  it("finds alice of a bare follow graph authentic", () => {
    // 40 followed, 25 followers, 10 of them mutual: 40+25-55. Ratio 40/26 = 1.5: 0. 25 followers: -3.0. 10/40 = 0.25: -0.7.
    const alice = { ...unknown, following: 40, followers: 25, neighbours: 55 };
    expect(points(alice)).toEqual({ "follow-ratio": 0, "widely-followed": -3, reciprocity: -0.7 });
    expect(verdictOf(alice)).toMatchObject({ quality: "AUTHENTIC", prior: 0.1, scorecard: "shell" });
  });

  it("says nothing of an account known by one follow", () => {
    expect(verdictOf({ ...unknown, following: 1, neighbours: 1 }).quality).toBe("INSUFFICIENT_EVIDENCE");
    expect(verdictOf(unknown)).toMatchObject({ quality: "INSUFFICIENT_EVIDENCE", evidence: [], coverage: 0 });
  });

  it("never suspects a newcomer with an empty profile for that alone", () => {
    const newcomer: SpamMeasures = {
      ...unknown,
      following: 12,
      followers: 4,
      neighbours: 14,
      profile: {
        hasBio: false,
        hasLocation: false,
        hasUrl: false,
        defaultImage: true,
        handle: "ann84921077",
      },
      ageDays: 2,
    };
    // Even if half of all accounts were spam: profile 1.0 and age 1.0 are all that speaks against it.
    const verdict = verdictOf(newcomer, undefined, 0.5);
    expect(verdict.probability).toBeGreaterThan(0.5);
    expect(verdict.quality).toBe("AUTHENTIC");
  });

  it("counts stated numbers where the graph holds none", () => {
    const stated = { ...unknown, stated: { followers: 11, following: 4210, posts: 60, listed: null } };
    // 4210/12 = 351: 1.8. 11 followers: 1.2; together 3.0, the cap. 11: -1.0 widely followed. 60 posts -0.7, no echo 0.7.
    expect(points(stated)).toEqual({
      "follow-ratio": 1.8,
      unfollowed: 1.2,
      "widely-followed": -1,
      silence: -0.7,
      "no-echo": 0.7,
    });
  });

  it("hears trust only where there is some to spread", () => {
    const known = { ...unknown, following: 12, followers: 3, neighbours: 15 };
    expect(points(known)).not.toHaveProperty("trust-reach");
    expect(points({ ...known, trust: 0 })).toHaveProperty("trust-reach", 0.8);
    expect(points({ ...known, trust: 0.02 })).toHaveProperty("trust-reach", -2.9);
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
        neighbours: fc.constant(
          rest.following + rest.followers - Math.min(mutual, rest.following, rest.followers),
        ),
        echoes: fc.constant(rest.echoes),
        acts: fc.constant(rest.acts),
        trust: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        stated: fc.record({ followers: count, following: count, posts: count, listed: count }),
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
        expect(unpackVerdict(packVerdict(verdict))).toEqual(verdict);
      }),
    );
  });
});
