/** From a sample to all accounts: by hand, and with thousands of draws from a known population. */
import { describe, expect, it } from "vitest";
import { estimateShare, estimateTotal } from "../../src/reach/estimate.ts";
import { randomFrom } from "./random-graph.ts";

describe("an estimate from a sample", () => {
  it("of 20 found among 100 of 1,000 is 200, give or take 78, and a little more upwards", () => {
    // Standard error of the share: sqrt(0.2 x 0.8 / 100) = 0.04, times 1.96 = 0.0784; above, 1.96^2 / 100 = 0.0384 more.
    const { value, low, high } = estimateTotal({ sum: 20, sumOfSquares: 20, sampled: 100, accounts: 1_000 });
    expect(value).toBeCloseTo(200, 9);
    expect(low).toBeCloseTo(121.6, 9);
    expect(high).toBeCloseTo(316.816, 9);
  });

  it("of nobody found still has an upper bound, and of no sample all", () => {
    const none = estimateTotal({ sum: 0, sumOfSquares: 0, sampled: 100, accounts: 1_000 });
    expect([none.value, none.low]).toEqual([0, 0]);
    expect(none.high).toBeCloseTo(38.416, 9);
    expect(estimateTotal({ sum: 0, sumOfSquares: 0, sampled: 0, accounts: 7 })).toEqual({
      value: 0,
      low: 0,
      high: 7,
    });
  });

  it("is never below what the sample itself holds", () => {
    expect(estimateTotal({ sum: 2, sumOfSquares: 2, sampled: 50, accounts: 60 }).low).toBe(2);
  });

  it("holds the truth in nearly 19 of 20 draws", () => {
    const random = randomFrom(3);
    let [total, share] = [0, 0];
    for (let draw = 0; draw < 2_000; draw++) {
      let found = 0;
      for (let n = 0; n < 400; n++) if (random(100) < 8) found++;
      const { low, high } = estimateTotal({
        sum: found,
        sumOfSquares: found,
        sampled: 400,
        accounts: 100_000,
      });
      if (low <= 8_000 && 8_000 <= high) total++;
      const bounds = estimateShare(found, 400);
      if (bounds.low <= 0.08 && 0.08 <= bounds.high) share++;
    }
    expect(total / 2_000).toBeGreaterThan(0.93);
    expect(share / 2_000).toBeGreaterThan(0.93);
  });
});
