/** On which days a hub's engagers did more than one act, as the run stores it. */
import { expect, it } from "vitest";
import { daysOf, unpackDays } from "../../src/runs/stored-days.ts";
import type { World } from "../../src/runs/world.ts";
import { DAY, NOON } from "./small-world.ts";

const today = Math.floor(NOON / DAY);

/** A star whom alice (position 1, internal id 70) and bob (2, 50) like: alice on every day, bob once without a time. */
function starOf(likes: number): World {
  const at = Float64Array.from({ length: likes }, (_, n) => NOON - n * DAY);
  const source = new Int32Array(likes).fill(1);
  [source[0], at[0]] = [2, 0];
  return {
    accounts: [{ id: 60 }, { id: 70 }, { id: 50 }],
    acts: { from: [0], to: [likes], source, at },
    // On the first two of alice's days she did three more acts, and bob did five today.
    actsOnDay: (position: number, day: number) => (position === 2 ? 5 : day >= today - 2 ? 4 : 1),
  } as unknown as World;
}

it("tells alice's two busy days by her internal id; nothing of bob, whose act has no day", () => {
  expect([...unpackDays(daysOf(starOf(1_001), 0) ?? "")]).toEqual([
    { id: 70, day: today - 2, count: 4 },
    { id: 70, day: today - 1, count: 4 },
  ]);
});

it("is nothing for a star with a thousand acts, which a rescore reads as they are", () => {
  expect(daysOf(starOf(1_000), 0)).toBeNull();
});
