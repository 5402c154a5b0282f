/** Which of several stated counts counts. */
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/durations.ts";
import type { MetricRow } from "../../src/runs/read-metrics.ts";
import { StatedCollector } from "../../src/runs/stated-counts.ts";
import { noneStated } from "../../src/scoring/stated.ts";

const now = Date.UTC(2026, 10, 1);
const row = (daysAgo: number, rest: Partial<MetricRow>): MetricRow => ({
  key: "twitter:alice",
  post: null,
  postAt: null,
  observedAt: now - daysAgo * DAY_MS,
  likesGiven: null,
  ...noneStated,
  ...rest,
});
const clock = { at: now, expectedIntervalMs: 30 * DAY_MS, status: "CURRENT" as const };
const collect = (...rows: MetricRow[]) => {
  const collector = new StatedCollector(() => clock);
  for (const each of rows) collector.add(0, each);
  return collector.done().get(0);
};

describe("stated counts", () => {
  it("are the newest of each, in any order", () => {
    const old = row(20, { followers: 100, posts: 7 });
    const young = row(2, { followers: 90 });
    const expected = { followers: 90, posts: 7, followersAt: now - 2 * DAY_MS };
    expect(collect(old, young)).toMatchObject(expected);
    expect(collect(young, old)).toMatchObject(expected);
  });

  it("wait when they are dated later than the clock by more than one interval", () => {
    expect(collect(row(-29, { followers: 5 }))).toMatchObject({ followers: 5 });
    expect(collect(row(-31, { followers: 5 }))).toBeUndefined();
  });

  it("of posts in the window are added up where the account has none of its own", () => {
    const post = (name: string, age: number, likes: number, read = 0) =>
      row(read, { post: name, postAt: now - age * DAY_MS, likesReceived: likes });
    // p1 twice: the newer 30; p2 12; p3 is older than 90 days. 30 + 12.
    const stated = collect(post("p1", 5, 10, 3), post("p1", 5, 30), post("p2", 80, 12), post("p3", 91, 500));
    expect(stated).toMatchObject({ likesReceived: 42, windowDays: 90 });
    const own = row(1, { likesReceived: 1000 });
    expect(collect(post("p1", 5, 30), own)).toMatchObject({ likesReceived: 1000, windowDays: null });
  });
});
