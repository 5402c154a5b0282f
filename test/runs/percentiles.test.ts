/** The share of scored things below each. */
import { describe, expect, it } from "vitest";
import { percentileIn, percentileTable, TABLE_STEPS } from "../../src/runs/percentiles.ts";

describe("percentiles", () => {
  it("count those strictly below, ties alike", () => {
    const table = percentileTable(Float64Array.of(50, 10, 30, 30));
    expect([10, 30, 50].map((score) => percentileIn(table, score))).toEqual([0, 0.25, 0.75]);
  });
  it("compare spam with the others without counting it", () => {
    // Base: 10, 30, 50. The spam account of 40 stands above two of the three.
    const table = percentileTable(Float64Array.of(10, 30, 50, 40), (position) => position !== 3);
    expect([10, 30, 50, 40].map((score) => percentileIn(table, score))).toEqual([0, 1 / 3, 2 / 3, 2 / 3]);
  });
  it("take scores that differ by rounding alone as the same", () => {
    const table = percentileTable(Float64Array.of(0.1 + 0.2, 0.3));
    expect(percentileIn(table, 0.1 + 0.2)).toBe(0);
  });
  it("of nobody are none", () => {
    expect(percentileIn(percentileTable(new Float64Array(0)), 12)).toBe(0);
  });
  it("of many are read from quantiles, within one step of the exact share", () => {
    // 40,000 people at 1 (the floor) and 60,000 spread from 1 to 100.
    const spread = Float64Array.from({ length: 100_000 }, (_, n) =>
      n < 40_000 ? 1 : 1 + (99 * (n - 39_999)) / 60_000,
    );
    const table = percentileTable(spread);
    expect(table).toHaveLength(TABLE_STEPS + 1);
    expect(percentileIn(table, 1)).toBe(0);
    for (const n of [40_000, 55_555, 70_000, 99_999])
      expect(Math.abs(percentileIn(table, spread[n] ?? 0) - n / 100_000)).toBeLessThanOrEqual(
        1 / TABLE_STEPS,
      );
    expect(percentileIn(table, 200)).toBe(1);
  });
});
