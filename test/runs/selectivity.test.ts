/** Acts of one day, told apart by account and UTC day. */
import { describe, expect, it } from "vitest";
import { DayCounter } from "../../src/runs/selectivity.ts";

describe("acts on a day", () => {
  it("counts alice's three of 1 November apart from bob's and from the next day's", () => {
    const day = Date.UTC(2026, 10, 1);
    const counter = new DayCounter();
    for (const hour of [0, 12, 23.999]) counter.add(7, day + hour * 3_600_000);
    counter.add(7, day + 24 * 3_600_000);
    counter.add(8, day);
    counter.add(7, 0);
    const on = counter.done(10);
    const days = day / 86_400_000;
    expect([on(7, days), on(7, days + 1), on(8, days), on(8, days + 1), on(7, 0)]).toEqual([3, 1, 1, 0, 0]);
  });
});
