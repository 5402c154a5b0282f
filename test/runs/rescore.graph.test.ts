/** Between runs: one person is brought up to date with what everybody else was found to be. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { lastChange } from "../../src/runs/history/last-change.ts";
import { rescore } from "../../src/runs/rescore.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON, type Person, real, shell, writeSource, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const world: readonly Person[] = [
  real("bob"),
  real("alice", { follows: ["bob"], acts: ["REPLY bob 3", "SHARE bob 5", "SHARE carol 5", "LIKE bob"] }),
  real("carol", { follows: ["bob"], acts: ["LIKE bob 10", "MENTION alice 10", "LIST bob"] }),
  real("bobby", { follows: ["bob"], acts: ["SHARE bob 1", "SHARE carol 1"] }),
  shell("shill", { follows: ["bob"], acts: ["SHARE bob 1"] }),
];
const users = { "bob-olsen": ["bob", "bobby"] };

const scoreOfKey = async (key: string) => (await accountScores(graph, 1, [key]))[0]?.value ?? 0;

describe("a rescore", () => {
  it("of an unchanged bob gives the run's own scores", async () => {
    await writeWorld(graph, world, users);
    await scoreRun(graph, { now: NOON });
    const [before] = await accountScores(graph, 1, ["twitter:bob"]);
    const [user] = await userScores(graph, 1, ["bob-olsen"]);
    expect(await rescore(graph, { key: "twitter:bob" }, NOON)).toEqual({
      run: 1,
      slug: "bob-olsen",
      keys: expect.arrayContaining(["twitter:bob", "twitter:bobby"]),
    });
    const [after] = await accountScores(graph, 1, ["twitter:bob"]);
    expect(Math.abs((after?.value ?? 0) - (before?.value ?? 1))).toBeLessThan(1e-9);
    expect({ ...after, value: 0, card: 0 }).toEqual({ ...before, value: 0, card: 0 });
    const [userAfter] = await userScores(graph, 1, ["bob-olsen"]);
    expect(Math.abs((userAfter?.value ?? 0) - (user?.value ?? 1))).toBeLessThan(1e-9);
  });

  it("counts what came since the run", async () => {
    await writeWorld(graph, world, users);
    await scoreRun(graph, { now: NOON });
    const before = await scoreOfKey("twitter:bob");
    await cypher(
      graph,
      `MATCH (a:Account {key: 'twitter:carol'}), (b:Account {key: 'twitter:bob'})
       CREATE (a)-[:SHARE {id: 'new', fromKey: a.key, toKey: b.key, at: toInteger($at)}]->(b)`,
      { at: NOON - 1000 },
    );
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    expect(await scoreOfKey("twitter:bob")).toBeGreaterThan(before);
  });

  it("never lets fifty shares by shill raise carol", async () => {
    await writeWorld(graph, world);
    await scoreRun(graph, { now: NOON });
    const before = await scoreOfKey("twitter:carol");
    await cypher(
      graph,
      `MATCH (a:Account {key: 'twitter:shill'}), (b:Account {key: 'twitter:carol'})
       UNWIND range(1, 50) AS n
       CREATE (a)-[:SHARE {id: 'new' + n, fromKey: a.key, toKey: b.key, at: toInteger($at)}]->(b)`,
      { at: NOON - 1000 },
    );
    await rescore(graph, { key: "twitter:carol" }, NOON);
    const after = await scoreOfKey("twitter:carol");
    expect(after).toBeLessThanOrEqual(before + 1e-9);
    expect(before - after).toBeLessThan(1);
  });

  it("gives an account that came after the run a score and a verdict of its own", async () => {
    await writeWorld(graph, world);
    await scoreRun(graph, { now: NOON });
    await writeWorld(graph, [real("eve")]);
    await rescore(graph, { key: "twitter:eve" }, NOON);
    const [eve] = await accountScores(graph, 1, ["twitter:eve"]);
    expect(eve).toMatchObject({ quality: "AUTHENTIC" });
    expect(eve?.value).toBeGreaterThan(1);
  });

  it("knows nobody called mallory, and refuses before the first run", async () => {
    await expect(rescore(graph, { key: "twitter:mallory" }, NOON)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await scoreRun(graph, { now: NOON });
    expect(await rescore(graph, { key: "twitter:mallory" }, NOON)).toBeNull();
  });

  it("says why bob moved since the run, once however often it is asked for; the next run takes its place", async () => {
    await writeWorld(graph, world, users);
    await writeSource(graph);
    await scoreRun(graph, { now: NOON });
    const before = await scoreOfKey("twitter:bob");
    await cypher(
      graph,
      `MERGE (:Import {number: 2}) WITH 1 AS one
       MATCH (carol:Account {key: 'twitter:carol'}), (bob:Account {key: 'twitter:bob'})
       CREATE (carol)-[:SHARE {id: 'new', fromKey: carol.key, toKey: bob.key, at: $at, source: 's', imports: [2]}]->(bob)`,
      { at: NOON + 1 },
    );
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    const rescored = await scoreOfKey("twitter:bob");
    const change = await lastChange(graph, "twitter:bob", 1);
    expect(change?.from.value).toBe(before);
    expect(change?.to).toMatchObject({ value: rescored, interim: true });
    const sum = change?.lines.reduce((total, { points }) => total + points, 0) ?? 0;
    expect(Math.abs(sum - (rescored - before))).toBeLessThan(1e-9);
    expect(change?.lines.every(({ cause }) => cause === "ACTIVITY")).toBe(true);
    expect((await lastChange(graph, "user/bob-olsen", 1))?.lines.length).toBeGreaterThan(0);

    await scoreRun(graph, { now: NOON });
    const next = await lastChange(graph, "twitter:bob", 2);
    // From the run's own value, not from that of the rescore in between.
    expect(next?.from.value).toBe(before);
    expect(next?.to.interim).toBe(false);
    expect(Math.abs((next?.to.value ?? 0) - rescored)).toBeLessThan(0.1);
    expect(await cypher(graph, "MATCH (p:ScorePoint {interim: true}) RETURN p")).toEqual([]);
  });
});
