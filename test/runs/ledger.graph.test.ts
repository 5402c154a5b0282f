/** Why a score changed between two runs: every cause told apart, and their points summing to the change. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { pointsPage } from "../../src/runs/history/points-page.ts";
import { unpackLedger } from "../../src/runs/history/stored-ledger.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, type Person, real, shell, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

/** Bob, whom alice, carol and dave follow; alice replied ten days ago. Bob owns twitter:bob; bobby stands by. */
const world: readonly Person[] = [
  real("bob", { follows: ["alice"] }),
  real("alice", { follows: ["bob"], acts: ["REPLY bob 10", "MENTION carol 10"] }),
  real("carol", { follows: ["bob"], acts: ["LIKE bob 80"] }),
  real("dave", { follows: ["bob"] }),
  real("eve"),
  real("bobby", { acts: ["SHARE bob 5"] }),
];
const users = { "bob-olsen": ["bob"] };

/** Bob's archive, imported by import 1, speaks until noon less some days; what follows is said by import 2. */
const archive = (daysAgo: number) =>
  cypher(
    graph,
    `MERGE (i:Import {number: 1}) MERGE (s:Source {id: 'archive:bob'})
     MERGE (s)-[:IMPORTED]->(i)
     SET s.network = 'twitter', s.subject = 'twitter:bob', s.clock = $clock, s.covers = false`,
    { clock: NOON - daysAgo * DAY },
  );
const second = (text: string, params = {}) =>
  cypher(
    graph,
    `MERGE (i:Import {number: 2}) MERGE (s:Source {id: 'table:twitter'}) SET s.network = 'twitter', s.clock = $noon
     MERGE (s)-[:IMPORTED]->(:Import {number: 0})
     WITH i MATCH (bob:Account {key: 'twitter:bob'}), (eve:Account {key: 'twitter:eve'}), (alice:Account {key: 'twitter:alice'}) ${text}`,
    { noon: NOON, day: DAY, ...params },
  );

/** The change that the second run found for bob: causes with their points, and the check that they add up. */
async function changeOf(of = "twitter:bob") {
  const [, run] = await cypher(graph, "MATCH (r:Run {status: 'PUBLISHED'}) RETURN r.number AS n ORDER BY n");
  const points = await pointsPage(
    graph,
    { of: [of], at: 0, run: (run?.n as number) ?? 1, limit: 10 },
    { form: "ASC" },
  );
  const [from, to] = points;
  if (points.length < 2 || from === undefined || to?.ledger == null)
    return { points, causes: {} as Record<string, number>, difference: 0 };
  const ledger = unpackLedger(to.ledger);
  const sum = ledger.lines.reduce((total, line) => total + line.points, 0);
  expect(Math.abs(sum - (to.value - from.value))).toBeLessThan(1e-9);
  expect(ledger.from.value).toBeCloseTo(from.value, 9);
  const causes: Record<string, number> = {};
  for (const line of ledger.lines) causes[line.cause] = (causes[line.cause] ?? 0) + line.points;
  return { points, causes, notes: ledger.notes, difference: to.value - from.value };
}

async function twice(before: () => Promise<unknown>, between: () => Promise<unknown>, daysLater = 0) {
  await writeWorld(graph, world, users);
  await before();
  await scoreRun(graph, { now: NOON });
  await between();
  await scoreRun(graph, { now: NOON + daysLater * DAY });
}

describe("what changed for bob", () => {
  it("nothing: no second point", async () => {
    await twice(
      () => archive(0),
      async () => undefined,
    );
    expect((await changeOf()).points).toHaveLength(1);
    expect((await changeOf("user/bob-olsen")).points).toHaveLength(1);
  });

  it("AUDIENCE: eve follows", async () => {
    await twice(
      () => archive(0),
      () =>
        second(
          "CREATE (eve)-[:FOLLOWS {fromKey: eve.key, toKey: bob.key, since: $noon + $day, precision: 'second', source: 'table:twitter', imports: [2]}]->(bob)",
        ),
    );
    const { causes, notes } = await changeOf();
    expect(causes.AUDIENCE).toBeGreaterThan(0);
    expect(notes).toContainEqual({ cause: "AUDIENCE", network: "twitter", count: 1, left: 0 });
    expect(Object.keys(causes).sort()).toEqual(expect.not.arrayContaining(["ACTIVITY", "OBSERVATION"]));
  });

  it("ACTIVITY: eve replies after the clock", async () => {
    await twice(
      () => archive(2),
      () =>
        second(
          "CREATE (eve)-[:REPLY {id: 'new', fromKey: eve.key, toKey: bob.key, at: $noon - $day, source: 'table:twitter', imports: [2]}]->(bob)",
        ),
    );
    const { causes, notes } = await changeOf();
    expect(causes.ACTIVITY).toBeGreaterThan(0);
    expect(notes).toContainEqual({ cause: "ACTIVITY", network: "twitter", count: 1, left: 0 });
  });

  it("OBSERVATION: a reply of long before the clock becomes known", async () => {
    await twice(
      () => archive(0),
      () =>
        second(
          "CREATE (eve)-[:REPLY {id: 'late', fromKey: eve.key, toKey: bob.key, at: $noon - 20 * $day, source: 'table:twitter', imports: [2]}]->(bob)",
        ),
    );
    const { causes } = await changeOf();
    expect(causes.OBSERVATION).toBeGreaterThan(0);
    expect(causes.ACTIVITY ?? 0).toBe(0);
  });

  it("WINDOW_ROLL_OFF: the archive speaks twenty days further, and nothing else is new", async () => {
    await twice(
      () => archive(20),
      () => archive(0),
    );
    const { causes, notes } = await changeOf();
    expect(causes.WINDOW_ROLL_OFF).toBeLessThan(0);
    // Carol's like of 80 days before noon was inside the window at 20 days before noon, and still is at noon.
    expect(notes).toContainEqual({ cause: "WINDOW_ROLL_OFF", network: "twitter", count: 0, left: 0 });
    expect(Object.keys(causes)).toEqual(["WINDOW_ROLL_OFF"]);
  });

  it("CONNECTION: after 45 days of silence the archive speaks again", async () => {
    await twice(
      () => archive(45),
      () => archive(0),
    );
    const { causes } = await changeOf();
    // Everybody's counts, read at noon, had waited for the clock: they outweigh what grew older.
    expect(causes.CONNECTION).toBeGreaterThan(0);
    expect(causes.WINDOW_ROLL_OFF ?? 0).toBe(0);
  });

  it("nothing moves while it is silent: a week later the frozen score stands to the last digit", async () => {
    await twice(
      () => archive(45),
      async () => undefined,
      7,
    );
    expect((await changeOf()).points).toHaveLength(1);
  });

  it("SPAM_VERDICTS: dave turns out to be a shell", async () => {
    await twice(
      () => archive(0),
      async () => {
        const { account, stated } = shell("dave");
        await cypher(
          graph,
          "MATCH (d:Account {key: 'twitter:dave'})-[:STATED]->(m:Metric) SET d += $account, m += $stated",
          { account, stated },
        );
      },
    );
    const { causes } = await changeOf();
    expect(causes.SPAM_VERDICTS).toBeLessThan(0);
  });

  it("LINKING and SELF_ENGAGEMENT: bobby, who shares bob's posts, is linked to bob", async () => {
    await twice(
      () => archive(0),
      () =>
        cypher(
          graph,
          "MATCH (u:User {slug: 'bob-olsen'}), (a:Account {key: 'twitter:bobby'}) CREATE (u)-[:OWNS]->(a)",
        ),
    );
    const { causes } = await changeOf("user/bob-olsen");
    expect(causes.LINKING).toBeGreaterThanOrEqual(0);
    expect(causes.SELF_ENGAGEMENT).toBeLessThan(0);
    const own = await changeOf("twitter:bob");
    expect(own.causes.SELF_ENGAGEMENT).toBeLessThan(0);
  });

  it("ERASURE: alice is erased with everything she did", async () => {
    await twice(
      () => archive(0),
      () =>
        cypher(
          graph,
          "MATCH (a:Account {key: 'twitter:alice'}) DETACH DELETE a WITH count(*) AS gone MATCH (r:Run {number: 1}) SET r.erasedSince = true",
        ),
    );
    const { causes } = await changeOf();
    expect(causes.ERASURE).toBeLessThan(0);
  });

  it("AUDIENCE: dave has left", async () => {
    await twice(
      () => archive(0),
      () =>
        cypher(
          graph,
          `MERGE (:Import {number: 2})
           WITH 1 AS one MATCH (d:Account {key: 'twitter:dave'})-[f:FOLLOWS]->(b:Account {key: 'twitter:bob'})
           CREATE (d)-[:UNFOLLOWED {fromKey: d.key, toKey: b.key, since: f.since, until: $noon, imports: [2]}]->(b) DELETE f`,
          { noon: NOON },
        ),
    );
    const { causes, notes } = await changeOf();
    expect(causes.AUDIENCE).toBeLessThan(0);
    expect(notes).toContainEqual({ cause: "AUDIENCE", network: "twitter", count: 0, left: 1 });
  });
});

describe("what is kept", () => {
  it("of people and their accounts every move, of others what moves them much", async () => {
    await twice(
      () => archive(0),
      () =>
        second(
          "CREATE (eve)-[:FOLLOWS {fromKey: eve.key, toKey: bob.key, since: $noon, source: 'table:twitter', imports: [2]}]->(bob) CREATE (bob)-[:LIST {id: 'l', fromKey: bob.key, toKey: eve.key, at: $noon, source: 'table:twitter', imports: [2]}]->(eve)",
        ),
    );
    const rows = await cypher(graph, "MATCH (p:ScorePoint) RETURN p.of AS of, p.run AS run ORDER BY of, run");
    const runs = (of: string) => rows.filter((row) => row.of === of).map(({ run }) => run);
    expect(runs("twitter:bob")).toEqual([1, 2]);
    expect(runs("user/bob-olsen")).toEqual([1, 2]);
    // Nobody owns eve; being listed moves her enough to be kept, with the value before.
    expect(runs("twitter:eve")).toEqual([1, 2]);
    expect(runs("twitter:dave")).toEqual([]);
    const [bob] = await accountScores(graph, 2, ["twitter:bob"]);
    const [user] = await userScores(graph, 2, ["bob-olsen"]);
    const values = await cypher(graph, "MATCH (p:ScorePoint {run: 2}) RETURN p.of AS of, p.value AS value");
    expect(values).toContainEqual({ of: "twitter:bob", value: bob?.value });
    expect(values).toContainEqual({ of: "user/bob-olsen", value: user?.value });
  });
});
