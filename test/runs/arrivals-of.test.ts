/** When a hub's followers came, as the run stores it. */
import { expect, it } from "vitest";
import { unpackArrivals } from "../../src/reach/stored-growth.ts";
import { arrivalsOf } from "../../src/runs/arrivals-of.ts";
import type { World } from "../../src/runs/world.ts";
import { BANDS_ABOVE } from "../../src/runs/write-bands.ts";
import { DAY, NOON } from "./small-world.ts";

it("counts follows of unknown time as undated, also those that wait for the clock", () => {
  const count = BANDS_ABOVE + 1;
  const since = new Float64Array(count).fill(NOON);
  since[0] = 0;
  since[1] = Number.POSITIVE_INFINITY;
  since[2] = NOON - DAY;
  const world = { follows: { from: [0], to: [count], since } } as unknown as World;
  const today = Math.floor(NOON / DAY);
  expect(unpackArrivals(arrivalsOf(world, 0) ?? "")).toEqual({
    undated: 2,
    days: [
      { day: today - 1, came: 1 },
      { day: today, came: count - 3 },
    ],
  });
});
