/** Whose clock ends when: alice's own archive, a source for all of a network, or the newest anybody has. */
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/durations.ts";
import { clocksOf } from "../../src/runs/clocks.ts";
import type { SourceRow } from "../../src/runs/read-sources.ts";

const now = Date.UTC(2026, 10, 1);
const source = (daysAgo: number, rest: Partial<SourceRow> = {}): SourceRow => ({
  id: "archive",
  network: "twitter",
  subject: null,
  covers: false,
  clock: now - daysAgo * DAY_MS,
  expectedIntervalMs: null,
  ...rest,
});
const daysAgo = (at: number) => (now - at) / DAY_MS;

describe("the clock of an account", () => {
  it("is that of alice's newest archive", () => {
    const clock = clocksOf(
      [source(50, { subject: "twitter:alice" }), source(40, { subject: "twitter:alice" }), source(2)],
      new Map(),
      now,
    );
    expect(daysAgo(clock("twitter:alice", "twitter").at)).toBe(40);
    expect(clock("twitter:alice", "twitter").status).toBe("FROZEN");
  });

  it("is the network's newest for bob, who never was a subject", () => {
    const clock = clocksOf([source(50, { subject: "twitter:alice" }), source(2)], new Map(), now);
    expect(daysAgo(clock("twitter:bob", "twitter").at)).toBe(2);
    expect(clock("twitter:bob", "twitter").status).toBe("CURRENT");
  });

  it("is that of a source which covers the network where it is newer than alice's own", () => {
    const clock = clocksOf(
      [source(50, { subject: "twitter:alice" }), source(3, { covers: true })],
      new Map(),
      now,
    );
    expect(daysAgo(clock("twitter:alice", "twitter").at)).toBe(3);
  });

  it("stays current exactly as long as the source is expected to be silent", () => {
    const stateAfter = (days: number, expected: number) =>
      clocksOf(
        [source(days, { expectedIntervalMs: expected * DAY_MS })],
        new Map(),
        now,
      )("twitter:bob", "twitter").status;
    expect([stateAfter(60, 60), stateAfter(61, 60), stateAfter(30, 30)]).toEqual([
      "CURRENT",
      "FROZEN",
      "CURRENT",
    ]);
  });

  it("is the newest event where no source is known, and now where there is none, never later", () => {
    const clock = clocksOf(
      [],
      new Map([
        ["twitter", now - 5 * DAY_MS],
        ["web", now + 9 * DAY_MS],
      ]),
      now,
    );
    expect(daysAgo(clock("twitter:bob", "twitter").at)).toBe(5);
    expect(daysAgo(clock("web:bob", "web").at)).toBe(0);
    expect(daysAgo(clock("flickr:bob", "flickr").at)).toBe(0);
  });
});
