/** The shift between two models, from moves worked out by hand. */
import { expect, test } from "vitest";
import { type Move, shiftOf } from "../../src/scoring/shift.ts";

const moves = (...by: number[]): Move[] =>
  by.map((points, n) => ({ name: `account ${n}`, from: 50, to: 50 + points }));

test("moves fall into bins; one on an edge into the bin further from zero", () => {
  const { histogram, count, mean } = shiftOf(moves(0, 0.05, -0.05, 0.5, -1, 1, 3, 10, -20));
  const filled = histogram.filter((bin) => bin.count > 0);
  expect(filled).toEqual([
    { least: null, most: -10, count: 1 },
    { least: -2, most: -1, count: 1 },
    { least: -0.1, most: 0.1, count: 3 },
    { least: 0.1, most: 1, count: 1 },
    { least: 1, most: 2, count: 1 },
    { least: 2, most: 5, count: 1 },
    { least: 10, most: null, count: 1 },
  ]);
  expect(count).toBe(9);
  expect(mean).toBeCloseTo(-6.5 / 9, 12);
});

test("the ten largest moves either way, largest first; what stands still is no move", () => {
  const { largest } = shiftOf(moves(0, ...Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? n : -n))));
  expect(largest.map(({ from, to }) => to - from)).toEqual([-19, 18, -17, 16, -15, 14, -13, 12, -11, 10]);
  expect(shiftOf(moves(0, 0)).largest).toEqual([]);
});

test("nobody: nothing", () => {
  expect(shiftOf([])).toMatchObject({ count: 0, mean: 0, largest: [] });
});
