/** What bob's score would be: supposed on the graph, nothing written, equal to what a rescore finds once it is so. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import type { PlacedChange } from "../../src/runs/placed-change.ts";
import { readScored } from "../../src/runs/read-scored.ts";
import { rescore } from "../../src/runs/rescore.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { linkEffect, whatIfOf } from "../../src/runs/what-if.ts";
import type { Score } from "../../src/scoring/score.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, type Person, real, shell, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

// bobby does much on the day of a share for bob: selectivity must see which of it is toward bob's own accounts.
const world: readonly Person[] = [
  real("bob", { acts: ["LIKE bobby 1", "REPLY carol 1"] }),
  real("alice", { follows: ["bob"], acts: ["REPLY bob 3", "SHARE bob 5", "SHARE carol 5", "LIKE bob"] }),
  real("carol", { follows: ["bob"], acts: ["LIKE bob 10", "MENTION alice 10", "LIST bob"] }),
  real("bobby", { follows: ["bob"], acts: ["SHARE bob 1", "SHARE carol 1", "LIKE bob 1", "LIKE alice 1"] }),
  shell("shill", { follows: ["bob"], acts: ["SHARE bob 1"] }),
  { name: "instagram:bob", follows: ["bob"], acts: ["LIKE bob 2"], stated: { followers: 400 } },
  { name: "instagram:fan", network: "instagram", follows: ["instagram:bob"], acts: ["LIKE instagram:bob 4"] },
];

const own = (key: string, verb: "CREATE" | "DELETE") =>
  cypher(
    graph,
    verb === "CREATE"
      ? "MATCH (u:User {slug: 'bob-olsen'}), (a:Account {key: $key}) CREATE (u)-[:OWNS]->(a)"
      : "MATCH (:User {slug: 'bob-olsen'})-[o:OWNS]->(:Account {key: $key}) DELETE o",
    { key },
  );
const stored = async (): Promise<Score> =>
  (await userScores(graph, 1, ["bob-olsen"]))[0]?.card ?? expect.fail("bob-olsen has no score");
const suppose = async (...changes: PlacedChange["change"][]) => {
  const read = (await readScored(graph, { slug: "bob-olsen" }, NOON)) ?? expect.fail("no bob-olsen");
  const placed = changes.map((change, n) => ({ change, path: `changes[${n}]` }));
  return whatIfOf(graph, read, placed, NOON);
};
const sum = (lines: readonly { points: number }[]) => lines.reduce((total, { points }) => total + points, 0);

/** The same to the last digit that sums in another order leave. */
function expectSame(one: Score, other: Score): void {
  expect(Math.abs(one.value - other.value)).toBeLessThan(1e-9);
  const lines = ({ contributions }: Score) => contributions.map(({ points: _, units: __, ...line }) => line);
  expect(lines(one)).toEqual(lines(other));
  one.contributions.forEach(({ points }, n) => {
    expect(Math.abs(points - (other.contributions[n]?.points ?? 0))).toBeLessThan(1e-9);
  });
}

describe("linking", () => {
  it.each(["twitter:bobby", "instagram:bob"])(
    "%s in thought is what the rescore after a real link finds",
    async (key) => {
      await writeWorld(graph, world, { "bob-olsen": ["bob"] });
      await scoreRun(graph, { now: NOON });
      const before = await stored();
      const hash = await graphLines(graph);
      const effect = await linkEffect(graph, "bob-olsen", { kind: "LINK", key }, NOON);
      expect(await graphLines(graph)).toEqual(hash);
      if (effect === null) return expect.fail("no effect");
      expectSame(effect.before, before);
      await own(key, "CREATE");
      await rescore(graph, { slug: "bob-olsen" }, NOON);
      const after = await stored();
      expectSame(effect.after, after);
      expect(Math.abs(sum(effect.causes) - (after.value - before.value))).toBeLessThan(1e-9);
      expect(1 + sum(effect.after.contributions)).toBeCloseTo(after.value, 9);
    },
  );

  it("bobby's shares of bob are bob's own from then on: a line of its own takes them away", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob"] });
    await scoreRun(graph, { now: NOON });
    const effect = await linkEffect(graph, "bob-olsen", { kind: "LINK", key: "twitter:bobby" }, NOON);
    const self = effect?.causes.filter(({ cause }) => cause === "SELF_ENGAGEMENT") ?? [];
    expect(self.map(({ factor }) => factor)).toContain("AMPLIFICATION");
    expect(sum(self)).toBeLessThan(0);
    // Law 6: what is left is never below nothing.
    expect(sum(effect?.causes.filter(({ cause }) => cause === "LINKING") ?? [])).toBeGreaterThanOrEqual(0);
  });

  it("unlinking in thought shows the exact cost", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob", "bobby", "instagram:bob"] });
    await scoreRun(graph, { now: NOON });
    for (const key of ["twitter:bobby", "instagram:bob"]) {
      const effect = await linkEffect(graph, "bob-olsen", { kind: "UNLINK", key }, NOON);
      if (effect === null) return expect.fail("no effect");
      await own(key, "DELETE");
      await rescore(graph, { slug: "bob-olsen" }, NOON);
      expectSame(effect.after, await stored());
      await own(key, "CREATE");
      await rescore(graph, { slug: "bob-olsen" }, NOON);
      expectSame(effect.before, await stored());
    }
  });

  it("refuses what cannot be: unknown, linked already, not linked, somebody else's, an account's own score", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob"], "alice-a": ["alice"] });
    await scoreRun(graph, { now: NOON });
    const link = (key: string) => linkEffect(graph, "bob-olsen", { kind: "LINK", key }, NOON);
    await expect(link("twitter:mallory")).rejects.toThrow("no account that the graph knows");
    await expect(link("twitter:bob")).rejects.toThrow("already");
    await expect(link("twitter:alice")).rejects.toThrow("somebody else");
    const unlink = linkEffect(graph, "bob-olsen", { kind: "UNLINK", key: "twitter:carol" }, NOON);
    await expect(unlink).rejects.toThrow("not linked to this user");
    const read = (await readScored(graph, { key: "twitter:bob" }, NOON)) ?? expect.fail("no bob");
    const change = { kind: "LINK", key: "twitter:bobby" } as const;
    await expect(whatIfOf(graph, read, [{ change, path: "changes[0].link" }], NOON)).rejects.toThrow(
      "`changes[0].link` concerns a user",
    );
    expect(await linkEffect(graph, "nobody", change, NOON)).toBeNull();
  });
});

describe("supposing followers and acts", () => {
  it("nothing is what a rescore finds, also for one account of a user", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob", "bobby"] });
    await scoreRun(graph, { now: NOON });
    const nothing = await suppose();
    expectSame(nothing.after, await stored());
    expect([nothing.difference, nothing.causes]).toEqual([0, []]);
    const read = (await readScored(graph, { key: "twitter:bob" }, NOON)) ?? expect.fail("no bob");
    const [account] = await accountScores(graph, 1, ["twitter:bob"]);
    const same = await whatIfOf(graph, read, [], NOON);
    expectSame(same.after, account?.card ?? expect.fail("no score"));
  });

  it("a share by a newcomer is what the graph says once ned has shared", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob"] });
    await writeWorld(graph, [{ name: "ned" }]);
    await scoreRun(graph, { now: NOON });
    const supposed = await suppose({
      kind: "ADD_INTERACTIONS",
      network: "twitter",
      act: "SHARE",
      people: 1,
      times: 1,
      posts: 0,
      quality: "INSUFFICIENT_EVIDENCE",
      overDays: 0,
    });
    await cypher(
      graph,
      `MATCH (a:Account {key: 'twitter:ned'}), (b:Account {key: 'twitter:bob'})
       CREATE (a)-[:SHARE {id: 'new', fromKey: a.key, toKey: b.key, at: toInteger($at)}]->(b)`,
      { at: NOON - DAY },
    );
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    // The world's clock is its newest fact, a day before noon; ned's share is as old as that.
    expectSame(supposed.after, await stored());
  });
});

describe("reconnecting", () => {
  const silent = NOON - 45 * DAY;
  const source = (clock: number) =>
    cypher(
      graph,
      "MERGE (s:Source {id: 's'}) SET s.network = 'twitter', s.subject = 'twitter:bob', s.clock = toInteger($clock)",
      { clock },
    );

  it("a network silent for 45 days is what the rescore after its next import finds", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob"] });
    // Old enough to leave the window, and so late that it waits for the clock to reach it.
    await writeWorld(graph, [
      real("olaf", { acts: ["SHARE bob 100"] }),
      real("nina", { acts: ["REPLY bob 0"] }),
    ]);
    await source(silent);
    await scoreRun(graph, { now: NOON });
    const frozen = await stored();
    expect(frozen.networks[0]?.status).toBe("FROZEN");
    const supposed = await suppose({ kind: "RECONNECT", network: "twitter" });
    expectSame(supposed.before, frozen);
    expect(new Set(supposed.causes.map(({ cause }) => cause))).toEqual(new Set(["CONNECTION"]));
    await source(NOON);
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    const after = await stored();
    expectSame(supposed.after, after);
    expect(after.networks[0]?.status).toBe("CURRENT");
    expect(Math.abs(sum(supposed.causes) - (after.value - frozen.value))).toBeLessThan(1e-9);
    expect(supposed.heldFixed.join(" ")).toContain("silence");
  });

  it("refuses a network that nobody is on", async () => {
    await writeWorld(graph, world, { "bob-olsen": ["bob"] });
    await scoreRun(graph, { now: NOON });
    await expect(suppose({ kind: "RECONNECT", network: "mastodon" })).rejects.toThrow("changes[0]");
  });
});

it("before the first run there is nothing to suppose", async () => {
  await writeWorld(graph, world);
  await expect(readScored(graph, { key: "twitter:bob" }, NOON)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});
