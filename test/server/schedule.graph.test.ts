/** Runs while serving: planned from the last one, done when due, dropped with the process. */
import { describe, expect, it, vi } from "vitest";
import { erase } from "../../src/privacy/erase.ts";
import { passingBook } from "../../src/privacy/suppression-book.ts";
import { currentRun } from "../../src/runs/current-run.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { everyOption, scheduleRuns } from "../../src/server/schedule.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON, real, writeWorld } from "../runs/small-world.ts";

const log = { info: vi.fn(), warn: vi.fn(), debug: vi.fn(), error: vi.fn() } as never;

describe("--every", () => {
  it.each([
    ["90m", 90 * 60_000],
    ["24h", 86_400_000],
    ["7d", 7 * 86_400_000],
    ["off", null],
  ])("%s", (text, ms) => {
    expect(everyOption(text)).toBe(ms);
  });
  it.each(["", "0h", "24", "often", "-1h"])("refuses %j with a way on", (text) => {
    expect(() => everyOption(text)).toThrow(/not a span of time/);
  });
});

describe("the schedule", () => {
  it("plans the next run from the last one, and none when it is off", async () => {
    const graph = await emptyGraph();
    await writeWorld(graph, [real("bob")]);
    await scoreRun(graph, { now: NOON });
    const [current] = await currentRun(graph, {});
    const schedule = await scheduleRuns(graph, 3_600_000, log);
    expect(schedule.nextRunAt()).toBe((current?.run.publishedAt ?? 0) + 3_600_000);
    schedule.stop();
    expect(schedule.nextRunAt()).toBeNull();
    expect((await scheduleRuns(graph, null, log)).nextRunAt()).toBeNull();
  });

  it("scores when it is due, and plans again", async () => {
    const graph = await emptyGraph();
    await writeWorld(graph, [real("bob")]);
    await scoreRun(graph, { now: NOON });
    const schedule = await scheduleRuns(graph, 300, log);
    await expect
      .poll(async () => (await currentRun(graph, {}))[0]?.run.number, { timeout: 20_000, interval: 100 })
      .toBeGreaterThan(2);
    schedule.stop();
    // A run under way goes on; it must not meet the next test's graph.
    await expect
      .poll(async () => (await currentRun(graph, {}))[0]?.run.status, { timeout: 10_000 })
      .toBe("PUBLISHED");
    await new Promise((done) => setTimeout(done, 1_500));
  });

  it("does not wait a day after an erasure: soon others' scores rest on nobody who is gone", async () => {
    const graph = await emptyGraph();
    await writeWorld(graph, [real("bob"), real("alice", { follows: ["bob"], acts: ["REPLY bob 2"] })], {
      bob: ["bob"],
    });
    await scoreRun(graph, { now: NOON });
    const schedule = await scheduleRuns(graph, 86_400_000, log, 400, 100);
    const order = { why: "OPTED_OUT", by: "person", now: NOON } as const;
    await new Promise((done) => setTimeout(done, 500));
    expect((await currentRun(graph, {}))[0]?.run.number).toBe(1);
    await erase(graph, { key: "twitter:alice" }, passingBook(), order);
    await expect
      .poll(async () => (await currentRun(graph, {}))[0]?.run.number, { timeout: 60_000, interval: 100 })
      .toBe(2);
    const [bob] = await cypher(graph, "MATCH (u:User {slug: 'bob'}) RETURN u.score0 < u.score1 AS less");
    expect(bob).toEqual({ less: true });
    // The next one is a day away again.
    await new Promise((done) => setTimeout(done, 500));
    expect((await currentRun(graph, {}))[0]?.run.number).toBe(2);
    expect(schedule.nextRunAt()).toBeGreaterThan(Date.now() + 80_000_000);
    schedule.stop();
  });
});
