/** Reach and rates from plain counts, by hand. */
import { describe, expect, it } from "vitest";
import { type AudienceCounts, audienceOf } from "../../src/reach/audience-of.ts";
import { packAudience, unpackAudience } from "../../src/reach/stored-audience.ts";

const counts: AudienceCounts = {
  stated: null,
  statedAt: null,
  byQuality: { AUTHENTIC: 6, SUSPICIOUS: 1, SPAM: 3, INSUFFICIENT_EVIDENCE: 0 },
  following: { stated: null, observed: 4 },
  posts: null,
  listed: { stated: null, observed: 2 },
  inactive: 1,
  automated: 0,
  signals: { "follow-ratio": 4 },
  engaged: 5,
};

describe("an audience", () => {
  it("of ten judged followers is exact", () => {
    const audience = audienceOf(counts);
    expect(audience.observed).toBe(10);
    expect(audience.reach.direct).toMatchObject({ value: 10, sentence: "10 accounts follow directly." });
    expect(audience.reach.authentic).toMatchObject({ value: 6, low: null, high: null, exact: true });
    expect(audience.reach.engaged).toMatchObject({
      value: 5,
      sentence: "5 real accounts responded within 90 days.",
    });
    expect(audience.signals).toEqual([{ signal: "follow-ratio", count: 4, share: 0.4 }]);
  });

  it("of which 90 more are stated is an estimate with bounds", () => {
    const { reach } = audienceOf({ ...counts, stated: 100, statedAt: 1 });
    // Share of the judged, with 20 assumed at 0.9: (18+6)/(20+10) = 0.8. 6 + 90*0.8 = 78, between 6 and 96.
    expect(reach.direct.value).toBe(100);
    expect(reach.authentic).toMatchObject({ value: 78, low: 6, high: 96, exact: false });
  });

  it("says one follower in the singular", () => {
    const { reach } = audienceOf({
      ...counts,
      byQuality: { AUTHENTIC: 1, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0 },
    });
    expect(reach.direct.sentence).toBe("1 account follows directly.");
    expect(reach.authentic.sentence).toBe("1 follower looks like a real person.");
  });

  it("survives storage", () => {
    expect(unpackAudience(packAudience(counts))).toEqual(audienceOf(counts));
  });
});
