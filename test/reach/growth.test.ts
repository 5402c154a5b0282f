/** Growth by day, week and month, and what stands out of it. */
import { describe, expect, it } from "vitest";
import { type GrowthDay, growthOf } from "../../src/reach/growth.ts";
import { packArrivals, unpackArrivals } from "../../src/reach/stored-growth.ts";

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const came = (text: string, number: number, left = 0): GrowthDay => ({
  day: dayOf(text),
  came: number,
  left,
});

describe("growthOf", () => {
  it("adds up days into weeks from Monday on and into months", () => {
    // 1 November 2026 is a Sunday.
    const days = [came("2026-10-31", 2), came("2026-11-01", 3, 1), came("2026-11-02", 4)];
    const plain = (bucket: "DAY" | "WEEK" | "MONTH") =>
      growthOf(days, bucket).map(({ at: begin, came: number, left, total }) => [begin, number, left, total]);
    expect(plain("WEEK")).toEqual([
      [at("2026-10-26"), 5, 1, 4],
      [at("2026-11-02"), 4, 0, 8],
    ]);
    expect(plain("MONTH")).toEqual([
      [at("2026-10-01"), 2, 0, 2],
      [at("2026-11-01"), 7, 1, 8],
    ]);
    expect(plain("DAY")).toHaveLength(3);
  });

  it("marks 100 on one day among days of five, whatever the order they come in", () => {
    const quiet = Array.from({ length: 30 }, (_, n): GrowthDay => ({ day: 20_000 + n, came: 5, left: 0 }));
    const days = [...quiet, { day: 20_015, came: 95, left: 0 }];
    const marked = growthOf(days.reverse(), "DAY").filter(({ isBurst }) => isBurst);
    expect(marked.map(({ at: begin, came: number }) => [begin / 86_400_000, number])).toEqual([
      [20_015, 100],
    ]);
  });

  it("marks no steady rise, no first day alone and no nineteen", () => {
    const rise = Array.from(
      { length: 30 },
      (_, n): GrowthDay => ({ day: 20_000 + n, came: 50 + n, left: 0 }),
    );
    expect(growthOf(rise, "DAY").some(({ isBurst }) => isBurst)).toBe(false);
    expect(growthOf([{ day: 20_000, came: 500, left: 0 }], "DAY")[0]?.isBurst).toBe(false);
    const few = [
      { day: 20_000, came: 1, left: 0 },
      { day: 20_005, came: 19, left: 0 },
    ];
    expect(growthOf(few, "DAY").some(({ isBurst }) => isBurst)).toBe(false);
  });

  it("marks a purge", () => {
    const days = Array.from(
      { length: 20 },
      (_, n): GrowthDay => ({ day: 20_000 + n, came: 3, left: n === 9 ? 60 : 1 }),
    );
    expect(
      growthOf(days, "DAY")
        .filter(({ isPurge }) => isPurge)
        .map(({ left }) => left),
    ).toEqual([60]);
  });

  it("packs and unpacks arrivals", () => {
    const arrivals = {
      undated: 7,
      days: [
        { day: 14_000, came: 2 },
        { day: 20_000, came: 9 },
      ],
    };
    expect(unpackArrivals(packArrivals(arrivals))).toEqual(arrivals);
  });
});
