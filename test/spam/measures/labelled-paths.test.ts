/** Where follows lead: dora to spam, emil to a genuine account, fay nowhere; a victim is not blamed for who follows it. */
import { describe, expect, it } from "vitest";
import { labelledPaths } from "../../../src/spam/measures/labelled-paths.ts";

// 0 spam (labelled), 1 genuine (labelled), 2 dora follows 0, 3 emil follows 1, 4 fay follows 2, 5 gil is followed by 0.
const follows = {
  from: Int32Array.of(0, 1, 2, 3, 3, 3),
  to: Int32Array.of(1, 2, 3, 3, 3, 4),
  source: Int32Array.of(2, 3, 4, 0),
};
const labels = Int8Array.of(1, -1, 0, 0, 0, 0);

describe("labelled paths", () => {
  const paths = labelledPaths(follows, labels);

  it("leads dora to spam and emil to a genuine account", () => {
    // The walk starts with 1000 * 0.15 / (1 + 50) = 2.941; dora is the one follower: 0.85 of it = 2.5; 2.5 / (2.5 + 0.01).
    expect(paths[2]).toBeCloseTo(2.5 / 2.51, 8);
    expect(paths[3]).toBeCloseTo(-2.5 / 2.51, 8);
  });

  it("hears of a label two steps away, too", () => {
    // 0.85 of dora's 2.5 = 2.125.
    expect(paths[4]).toBeCloseTo(2.125 / 2.135, 8);
  });

  it("never blames gil for being followed by spam, nor anyone for the own label", () => {
    expect(paths[5]).toBe(0);
    expect(paths[0]).toBe(0);
  });
});
