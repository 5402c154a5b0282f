/** A run over small worlds: numbers by hand, publication, the same result in any order. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { currentRun } from "../../src/runs/current-run.ts";
import { percentileTables } from "../../src/runs/percentile-tables.ts";
import { percentileIn } from "../../src/runs/percentiles.ts";
import { runsPage } from "../../src/runs/runs-page.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON, type Person, real, shell, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const bobsWorld: readonly Person[] = [
  real("bob", { follows: ["alice"] }),
  real("alice", { follows: ["bob"], acts: ["REPLY bob 3", "SHARE bob 5", "MENTION carol 3"] }),
  real("carol", { follows: ["bob"], acts: ["LIKE bob 10", "LIST bob"] }),
  real("dave", { follows: ["bob"], acts: ["LIKE bob 100"] }),
  shell("shill", { follows: ["bob"], acts: ["SHARE bob 1"] }),
  shell("shank", { follows: ["bob"] }),
];

async function scored(key: string) {
  const [row] = await currentRun(graph, {});
  const run = row?.run.number ?? 0;
  const [score] = await accountScores(graph, run, [key]);
  if (score === undefined || score === null) throw new Error(`${key} has no score`);
  return Object.assign(score, { run });
}

describe("a run", () => {
  it("counts bob's three real followers and two shells apart", async () => {
    await writeWorld(graph, bobsWorld);
    const result = await scoreRun(graph, { now: NOON });
    expect(result).toMatchObject({ accounts: 6, users: 0 });
    const bob = await scored("twitter:bob");
    expect(bob.audience.byQuality).toEqual({
      AUTHENTIC: 3,
      SUSPICIOUS: 0,
      SPAM: 2,
      INSUFFICIENT_EVIDENCE: 0,
    });
    expect(bob.quality).toBe("AUTHENTIC");
    expect((await scored("twitter:shank")).quality).toBe("SPAM");
    // Alice and carol acted within 90 days; dave's like is 100 days old and shill is spam.
    expect(bob.audience.reach.engaged.value).toBe(2);
    // Stated 300 against 5 seen: 295 unknown, taken in the share (0.9*20+3)/(20+5) = 0.84: 3 + 247.8.
    expect(bob.audience.reach.authentic).toMatchObject({ value: 251, low: 3, high: 298 });
    const sum = bob.card.contributions.reduce((total, { points }) => total + points, 1);
    expect(sum).toBeCloseTo(bob.value, 9);
    expect(bob.value).toBe(bob.card.value);
  });

  it("gives the evidence of shill so that it adds up", async () => {
    await writeWorld(graph, bobsWorld);
    await scoreRun(graph, { now: NOON });
    const { verdict } = await scored("twitter:shill");
    // Ratio: 500/(1+1) = 250: 1.5, 1 follower: 0.3, 500/1: 0.7. Nobody in the graph follows it: 0.2. Silent: 0 posts but 1 act,
    // max(0, 1) = 1: 1.6; no echo 0.4. Profile: no picture, text, link: 0.1. The shell card counts each 1.15 times, less 1. Prior 10 % of a balanced card: -ln 9.
    expect(
      verdict.evidence.map(({ signal, points }) => [signal, Number((points / 1.15).toFixed(6))]),
    ).toEqual([
      ["follow-ratio", 1.5],
      ["unfollowed", 0.3],
      ["widely-followed", 0.2],
      ["silence", 1.6],
      ["no-echo", 0.4],
      ["blank-profile", 0.1],
      ["newness", 0],
      ["follow-excess", 0.7],
    ]);
    const points = 1.5 + 0.3 + 0.2 + 1.6 + 0.4 + 0.1 + 0.7;
    expect(verdict.logOdds).toBeCloseTo(1.15 * points - 1 - Math.log(9), 9);
    expect(verdict.quality).toBe("SPAM");
  });

  it("ranks bob above carol: percentiles leave the shells out of the base", async () => {
    await writeWorld(graph, bobsWorld);
    await scoreRun(graph, { now: NOON });
    // Base: bob, alice, carol, dave. Three of the four are below bob.
    const [tables] = await percentileTables(graph, { run: 1 });
    expect(percentileIn(tables?.accounts ?? [], (await scored("twitter:bob")).value)).toBe(0.75);
    const ranked = await cypher(graph, "MATCH (a:Account) WHERE a.ranked1 IS NOT NULL RETURN a.key AS key");
    expect(ranked.map(({ key }) => key)).not.toContain("twitter:shill");
  });

  it("scores a user over its accounts and counts nothing between them", async () => {
    await writeWorld(
      graph,
      [...bobsWorld, real("bobby", { follows: ["bob"], acts: ["SHARE bob 1", "LIKE bob 2"] })],
      { "bob-olsen": ["bob", "bobby"], nobody: [] },
    );
    await scoreRun(graph, { now: NOON });
    const [run] = await currentRun(graph, {});
    const [bob, nobody] = await userScores(graph, run?.run.number ?? 0, ["bob-olsen", "nobody"]);
    expect(bob?.card.contributions.some(({ kind }) => kind === "SELF_ENGAGEMENT")).toBe(true);
    expect(nobody).toMatchObject({ value: 1 });
    const [tables] = await percentileTables(graph, { run: 1 });
    expect(tables?.users).toHaveLength(2);
    expect(percentileIn(tables?.users ?? [], bob?.value ?? 0)).toBe(0.5);
  });

  it("writes the second run beside the first and moves the pointer", async () => {
    await writeWorld(graph, bobsWorld);
    await scoreRun(graph, { now: NOON });
    const first = await scored("twitter:bob");
    await scoreRun(graph, { now: NOON });
    const second = await scored("twitter:bob");
    expect([first.run, second.run]).toEqual([1, 2]);
    expect(second.value).toBe(first.value);
    expect((await accountScores(graph, 1, ["twitter:bob"]))[0]?.value).toBe(first.value);
    const runs = await runsPage(graph, { before: 1e9, limit: 10 });
    expect(runs.map(({ run }) => [run.number, run.status])).toEqual([
      [2, "PUBLISHED"],
      [1, "PUBLISHED"],
    ]);
  });

  it("writes of the third run only what the first had found otherwise, and readers see the third", async () => {
    await writeWorld(graph, bobsWorld);
    for (let run = 1; run <= 2; run++) await scoreRun(graph, { now: NOON });
    const before = await scored("twitter:bob");
    // dave leaves bob and nobody else; labelling carol makes a rewritten slot of hers, too.
    await cypher(graph, "MATCH (:Account {key: 'twitter:dave'})-[f:FOLLOWS]->() DELETE f");
    await cypher(graph, "MATCH (a:Account {key: 'twitter:carol'}) SET a.print1 = null");
    await scoreRun(graph, { now: NOON });
    const rows = await cypher(
      graph,
      "MATCH (a:Account) RETURN a.handle AS handle, a.run1 AS run1 ORDER BY handle",
    );
    const writers = Object.fromEntries(rows.map((row) => [row.handle, row.run1]));
    expect(writers).toMatchObject({ bob: 3, carol: 3, shank: 1 });
    const after = await scored("twitter:bob");
    expect(after.run).toBe(3);
    expect(after.value).toBeLessThan(before.value);
    expect((await scored("twitter:shank")).run).toBe(3);
  });

  it("gives the same scores whatever the order of writing", async () => {
    await writeWorld(graph, bobsWorld);
    await scoreRun(graph, { now: NOON });
    const forward = await Promise.all(bobsWorld.map(({ name }) => scored(`twitter:${name}`)));
    await emptyGraph();
    await writeWorld(graph, [...bobsWorld].reverse());
    await scoreRun(graph, { now: NOON });
    const backward = await Promise.all(bobsWorld.map(({ name }) => scored(`twitter:${name}`)));
    backward.forEach((score, n) => {
      const before = forward[n];
      expect(Math.abs(score.value - (before?.value ?? 0))).toBeLessThan(1e-9 * score.value);
      expect(score.quality).toBe(before?.quality);
    });
  });

  it("publishes on an empty graph", async () => {
    expect(await scoreRun(graph, { now: NOON })).toMatchObject({ number: 1, accounts: 0, users: 0 });
    expect(await currentRun(graph, {})).toHaveLength(1);
  });
});
