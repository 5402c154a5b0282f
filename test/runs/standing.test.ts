/** Standing on its fixed scale. */
import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/runs/standing.ts";

describe("standing", () => {
  it("is nothing without followers, a half at a hundred times that, full at ten thousand times", () => {
    // log(x/0.15)/log(10000): 15/0.15 = 100 = 10000^0.5.
    expect([0, 0.15, 15, 1500, 9e9].map(standingOf)).toEqual([0, 0, 0.5, 1, 1]);
  });
});
