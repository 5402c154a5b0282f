/** On which days a hub's engagers did more than one act, as the run stores it. */
import { expect, it } from "vitest";
import { actsDone, daysOf, unpackDays } from "../../src/runs/stored-days.ts";
import type { World } from "../../src/runs/world.ts";
import { DAY, NOON } from "./small-world.ts";

const today = Math.floor(NOON / DAY);

/** A star whom alice (position 1, internal id 70) liked on each of the last five days, and bob (2, 50) once without a time. */
const star = {
  accounts: [{ id: 60 }, { id: 70 }, { id: 50 }],
  acts: {
    from: [0, 0, 0],
    to: [6, 0, 0],
    source: Int32Array.of(2, 1, 1, 1, 1, 1),
    at: Float64Array.from({ length: 6 }, (_, n) => (n === 0 ? 0 : NOON - (n - 1) * DAY)),
  },
  // On the first two of alice's days she did three more acts, and bob did five today.
  actsOnDay: (position: number, day: number) => (position === 2 ? 5 : day <= today - 3 ? 4 : 1),
} as unknown as World;

it("tells alice's two busy days by her internal id; nothing of bob, whose act has no day", () => {
  expect([...unpackDays(daysOf(star, 0, Int32Array.of(0, 9_900, 101)) ?? "")]).toEqual([
    { id: 70, day: today - 4, count: 4 },
    { id: 70, day: today - 3, count: 4 },
  ]);
});

it("is nothing where the two did ten thousand acts in all, which a rescore reads as they are", () => {
  expect(daysOf(star, 0, Int32Array.of(0, 9_900, 100))).toBeNull();
});

it("counts as done what an account does toward others, whoever they are", () => {
  expect([...actsDone(star)]).toEqual([0, 5, 1]);
});
