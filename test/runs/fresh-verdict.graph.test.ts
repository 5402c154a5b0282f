/** Between runs: an account is judged by what the graph holds now, and the next run says the same. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { lastChange } from "../../src/runs/history/last-change.ts";
import { personPairs } from "../../src/runs/person-pairs.ts";
import { rescore } from "../../src/runs/rescore.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, type Person, real, shell, writeSource, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeSource(graph);
});

const named = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${name}${n}`);
const seen = async (name: string, run: number) => {
  const [score] = await accountScores(graph, run, [`twitter:${name}`]);
  if (score == null) throw new Error(`Run ${run} knows no ${name}.`);
  return score;
};

/** Mallory posts and likes now and then; nothing of her profile changes. */
const neighbours: readonly Person[] = [
  real("bob", { follows: ["alice"], acts: ["REPLY alice 3"] }),
  real("alice", { follows: ["bob"], acts: ["SHARE bob 2"] }),
  {
    name: "mallory",
    account: { createdAt: NOON - 100 * DAY, hasBio: true, hasUrl: false },
    stated: { posts: 30, likesGiven: 5, listed: 0 },
    follows: ["bob"],
    acts: ["SHARE bob 1"],
  },
];

/** Import 2 says that mallory follows 4,000 accounts that it brings along, alice among them, and that two follow her. */
const spree = () =>
  cypher(
    graph,
    `MERGE (:Import {number: 2}) WITH 1 AS one
     MATCH (mallory:Account {key: 'twitter:mallory'}), (alice:Account {key: 'twitter:alice'})
     UNWIND range(1, 3999) AS n
     CREATE (b:Account {key: 'twitter:stranger' + n, network: 'twitter', handle: 'stranger' + n})
     CREATE (mallory)-[:FOLLOWS {fromKey: mallory.key, toKey: b.key, since: 0, precision: 'unknown', source: 's', imports: [2]}]->(b)
     FOREACH (_ IN CASE WHEN n > 2 THEN [] ELSE [1] END |
       CREATE (b)-[:FOLLOWS {fromKey: b.key, toKey: mallory.key, since: 0, precision: 'unknown', source: 's', imports: [2]}]->(mallory))
     WITH DISTINCT mallory, alice
     CREATE (mallory)-[:FOLLOWS {fromKey: mallory.key, toKey: alice.key, since: 0, precision: 'unknown', source: 's', imports: [2]}]->(alice)`,
  );

/** What moved a score since run 1 adds up, verdicts among it; nothing is left over for what nobody saw. */
async function expectVerdictCause(name: string, run: number, before: number): Promise<void> {
  const change = await lastChange(graph, `twitter:${name}`, run);
  const lines = change?.lines ?? [];
  expect(change?.from.value).toBe(before);
  const sum = lines.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(sum - ((await seen(name, run)).value - before))).toBeLessThan(1e-9);
  const verdicts = lines.filter(({ cause }) => cause === "SPAM_VERDICTS");
  expect(verdicts.reduce((total, { points }) => total + points, 0)).toBeLessThan(0);
  expect(lines.map(({ cause }) => cause)).not.toContain("OBSERVATION");
}

describe("a verdict between runs", () => {
  it("of mallory, who follows 4,001 since and is followed by 2, is another before any run; the next run says the same", async () => {
    await writeWorld(graph, neighbours, { "bob-olsen": ["bob"] });
    await scoreRun(graph, { now: NOON });
    const [before, value] = [await seen("mallory", 1), (await seen("bob", 1)).value];
    expect(before.quality).toBe("AUTHENTIC");
    await spree();
    await rescore(graph, { key: "twitter:mallory" }, NOON);
    const { quality, verdict } = await seen("mallory", 1);
    expect(quality).toBe("SUSPICIOUS");
    expect(verdict.quality).toBe(quality);
    const evidence = (signal: string) => verdict.evidence.find((item) => item.signal === signal);
    expect(evidence("follow-ratio")?.sentence).toBe("4,001 accounts followed, 2 followers.");
    expect(evidence("reciprocity")?.value).toBeCloseTo(2 / 4001, 9);

    // Nobody else is moved before they are rescored; then the verdict is a cause of its own, and every sum is exact.
    expect((await seen("bob", 1)).value).toBe(value);
    await rescore(graph, { slug: "bob-olsen" }, NOON);
    await expectVerdictCause("bob", 1, value);

    await scoreRun(graph, { now: NOON });
    const next = await seen("mallory", 2);
    expect(next.quality).toBe(quality);
    expect(next.verdict).toEqual(verdict);
    await expectVerdictCause("bob", 2, value);
  });

  it("of everybody in an unchanged town is the run's own, to the letter", async () => {
    const shells = named("shell", 24);
    const customers = named("customer", 6);
    const town: Person[] = [
      ...neighbours,
      real("vera", { account: { verified: true, createdAt: NOON - 900 * DAY }, follows: ["bob", "alice"] }),
      ...named("guest", 4).map((name) => real(name, { account: { label: "AUTHENTIC" }, follows: ["bob"] })),
      // Each of the shells follows the same six customers: a block, and of one age.
      ...shells.map((name) => shell(name, { follows: customers, account: { createdAt: NOON - 200 * DAY } })),
      ...customers.map((name) => real(name, { follows: ["vera", "bob"] })),
      { name: "liza", account: { label: "SPAM" }, follows: [...customers, "bob"] },
      { name: "gina", account: { label: "AUTHENTIC" }, follows: ["alice", "bob", "vera"] },
      // Tom talks to 24 shells; two of them answer.
      real("tom", { acts: shells.map((name) => `MENTION ${name} 4`), follows: ["bob", "gina"] }),
      { name: "shell0", acts: ["REPLY tom 3"] },
      { name: "shell1", acts: ["MENTION tom"] },
    ];
    await writeWorld(graph, town, { "bob-olsen": ["bob", "tom"] });
    await scoreRun(graph, { now: NOON });
    // Of the shells that are all alike a few are enough.
    const names = [...new Set(town.map(({ name }) => name))].filter(
      (name) => !shells.slice(4).includes(name),
    );
    const verdicts = () =>
      cypher(
        graph,
        "MATCH (a:Account) RETURN a.key AS key, a.quality1 AS quality, a.verdict1 AS verdict ORDER BY key",
      );
    const before = await verdicts();
    for (const name of names) await rescore(graph, { key: `twitter:${name}` }, NOON);
    expect(await verdicts()).toEqual(before);
    const kinds = (await seen("shell3", 1)).verdict.evidence.map(({ signal }) => signal);
    expect(kinds).toEqual(expect.arrayContaining(["bought-block", "trust-reach", "labelled-company"]));
    expect((await seen("tom", 1)).verdict.evidence.map(({ signal }) => signal)).toContain("one-way-talk");
  });

  it("keeps what whole-graph walks found while a mutual follow ends and comes back", async () => {
    await writeWorld(graph, [...neighbours, real("vera", { account: { verified: true }, follows: ["bob"] })]);
    await scoreRun(graph, { now: NOON });
    const before = (await seen("bob", 1)).verdict;
    await cypher(graph, "MATCH ()-[f:FOLLOWS]->(:Account {key: 'twitter:bob'}) SET f.gone = true");
    await cypher(
      graph,
      `MATCH (a)-[f:FOLLOWS {gone: true}]->(b) CREATE (a)-[k:KEPT]->(b) SET k = properties(f) DELETE f`,
    );
    await rescore(graph, { key: "twitter:bob" }, NOON);
    const without = (await seen("bob", 1)).verdict.evidence.map(({ signal }) => signal);
    expect(without).not.toContain("mutual-trust");
    await cypher(graph, "MATCH (a)-[k:KEPT]->(b) CREATE (a)-[f:FOLLOWS]->(b) SET f = properties(k) DELETE k");
    await rescore(graph, { key: "twitter:bob" }, NOON);
    expect((await seen("bob", 1)).verdict).toEqual(before);
  });

  it("leaves a moderator's label above the evidence", async () => {
    await writeWorld(graph, neighbours);
    await scoreRun(graph, { now: NOON });
    await cypher(
      graph,
      "MATCH (a:Account {key: 'twitter:mallory'}) SET a.label = 'AUTHENTIC', a.quality1 = 'AUTHENTIC'",
    );
    await spree();
    await rescore(graph, { key: "twitter:mallory" }, NOON);
    const { quality, verdict } = await seen("mallory", 1);
    expect(quality).toBe("AUTHENTIC");
    expect(verdict.quality).toBe("SUSPICIOUS");
  });

  it("is not looked for at an account that does more than can be looked at", async () => {
    await writeWorld(graph, [
      real("tom", { follows: ["tom1", "tom2"], acts: ["LIKE tom1"] }),
      real("tom1"),
      real("tom2"),
    ]);
    const rows = (most: number) => personPairs(graph, { keys: ["twitter:tom"], run: 1, most, enough: 20 });
    expect(await rows(2)).toEqual([]);
    expect(await rows(3)).toMatchObject([{ key: "twitter:tom", dated: 0, crowd: 2 }]);
  });
});
