/** How far a share among followers seen may be from that among all; numbers worked out by hand. */
import { describe, expect, it } from "vitest";
import { shareInterval } from "../../src/reach/share-interval.ts";

describe("shareInterval", () => {
  it("is none where all followers are seen, or nobody knows how many there are", () => {
    expect(shareInterval(5, 50, 50)).toBeNull();
    expect(shareInterval(5, 50, 40)).toBeNull();
    expect(shareInterval(5, 50, null)).toBeNull();
  });

  it("says nothing where none is seen", () => {
    expect(shareInterval(0, 0, 1000)).toEqual({ low: 0, high: 1 });
  });

  it("is Wilson's for a small sample of very many: 10 of 100 lie between 5.5 % and 17.4 %", () => {
    const { low, high } = shareInterval(10, 100, 1e9) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
  });

  it("narrows as more of the whole is seen", () => {
    const width = (seen: number) => {
      const { low, high } = shareInterval(seen / 10, seen, 1000) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(900)).toBeLessThan(width(500));
    expect(width(500)).toBeLessThan(width(100));
  });

  it("never contradicts what was seen: 0 of 90 of 100 are at most 10 of 100", () => {
    const { low, high } = shareInterval(0, 90, 100) ?? { low: 1, high: 1 };
    expect(low).toBe(0);
    expect(high).toBeLessThanOrEqual(0.1);
    expect(shareInterval(90, 90, 100)?.low).toBeGreaterThanOrEqual(0.9);
  });
});
