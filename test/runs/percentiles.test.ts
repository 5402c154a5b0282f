/** The share of scored things below each. */
import { describe, expect, it } from "vitest";
import { percentilesOf } from "../../src/runs/percentiles.ts";

describe("percentiles", () => {
  it("count those strictly below, ties alike", () => {
    expect([...percentilesOf(Float64Array.of(10, 30, 30, 50))]).toEqual([0, 0.25, 0.25, 0.75]);
  });
  it("compare spam with the others without counting it", () => {
    // Base: 10, 30, 50. The spam account of 40 stands above two of the three.
    const base = (position: number) => position !== 3;
    expect([...percentilesOf(Float64Array.of(10, 30, 50, 40), base)]).toEqual([0, 1 / 3, 2 / 3, 2 / 3]);
  });
  it("take scores that differ by rounding alone as the same", () => {
    expect([...percentilesOf(Float64Array.of(0.1 + 0.2, 0.3))]).toEqual([0, 0]);
  });
  it("of nobody are none", () => {
    expect(percentilesOf(new Float64Array(0))).toHaveLength(0);
  });
});
