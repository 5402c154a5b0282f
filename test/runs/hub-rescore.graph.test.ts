/** Between runs: a star whose engagers do much is rescored by what the run kept of them, and judged before anybody is scored. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { daysOfEngagers } from "../../src/runs/days-of-engagers.ts";
import { judgeAnew } from "../../src/runs/judge-anew.ts";
import { rescore } from "../../src/runs/rescore.ts";
import { rescoreTouched } from "../../src/runs/rescore-touched.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph, queriesOf } from "../harness.ts";
import { DAY, NOON, type Person, real, writeSource, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeSource(graph);
});

const days = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const score = async (name: string, run = 1) => {
  const [stored] = await accountScores(graph, run, [`twitter:${name}`]);
  if (stored == null) throw new Error(`Run ${run} knows no ${name}.`);
  return stored;
};

/** Forty fans like the star once a day for five days; ten of them also share bob then. */
const town: readonly Person[] = [
  real("star", { stated: { posts: 800, listed: 0, followers: 300, following: 200 } }),
  real("bob"),
  real("rob", { acts: ["SHARE star 6"] }),
  ...days(40).map((fan) =>
    real(`fan${fan}`, {
      acts: [
        ...days(5).map((day) => `LIKE star ${day}`),
        ...(fan <= 10 ? days(5).map((day) => `SHARE bob ${day}`) : []),
      ],
    }),
  ),
];

/** Rob, a program, likes bob ten thousand times on the day on which he shared the star: more than a rescore of the star looks at. */
const frenzy = () =>
  cypher(
    graph,
    `MATCH (rob:Account {key: 'twitter:rob'}), (bob:Account {key: 'twitter:bob'}) UNWIND range(1, 10000) AS n
     CREATE (rob)-[:LIKE {id: 'frenzy' + n, fromKey: rob.key, toKey: bob.key, at: toInteger($at)}]->(bob)`,
    { at: NOON - 6 * DAY },
  );

/** An import of its own says that somebody shared some others `ago` days before noon. */
const shares = (number: number, from: string, to: readonly string[], ago: number) =>
  cypher(
    graph,
    `MERGE (:Import {number: $number}) WITH 1 AS one UNWIND $to AS to
     MATCH (a:Account {key: $from}), (b:Account {key: 'twitter:' + to})
     CREATE (a)-[:SHARE {id: $from + to + $number, fromKey: a.key, toKey: b.key, at: toInteger($at), source: 's', imports: [$number]}]->(b)`,
    { number, from: `twitter:${from}`, to, at: NOON - ago * DAY },
  );

describe("a star whose engagers do more than a rescore looks at", () => {
  it("scores between runs as the run says, without a walk over all that its fans do; who does something new is looked at", async () => {
    await writeWorld(graph, town);
    await frenzy();
    await scoreRun(graph, { now: NOON });
    const { value } = await score("star");
    const unchanged = await queriesOf(graph, () => rescore(graph, { key: "twitter:star" }, NOON));
    expect(unchanged.names).not.toContain("days-of-engagers");
    expect((await score("star")).value).toBeCloseTo(value, 9);

    // Fan 20 shares the star, and bob on the same day, which makes each of the two count less.
    await shares(2, "fan20", ["star", "bob"], 1);
    const news = await queriesOf(graph, () => rescore(graph, { key: "twitter:star" }, NOON));
    expect(news.names).toContain("days-of-engagers");
    const rescored = (await score("star")).value;
    expect(rescored).toBeGreaterThan(value);

    // What fan 30 does toward bob alone dilutes the like of that day from the next run on.
    await shares(3, "fan30", ["bob"], 2);
    await rescore(graph, { key: "twitter:star" }, NOON);
    expect((await score("star")).value).toBeCloseTo(rescored, 9);
    await cypher(graph, "MATCH (a:Account {key: 'twitter:fan30'})-[r:SHARE]->() DELETE r");
    await scoreRun(graph, { now: NOON });
    expect((await score("star", 2)).value).toBeCloseTo(rescored, 9);
    await shares(4, "fan30", ["bob"], 2);
    await scoreRun(graph, { now: NOON });
    const diluted = (await score("star", 3)).value;
    expect(diluted).toBeLessThan(rescored);
    expect(diluted).toBeGreaterThan(rescored - 0.05);
  });

  it("has the verdict of now before any of its followers is read, and its score as it was until then", async () => {
    await writeWorld(graph, town);
    await scoreRun(graph, { now: NOON });
    const before = await score("star");
    await shares(2, "bob", ["star"], 1);
    const { names } = await queriesOf(graph, () => judgeAnew(graph, { key: "twitter:star" }, NOON));
    expect(names.at(-1)).toBe("write-rejudged");
    for (const walk of ["person-followers", "person-acts", "days-of-engagers"])
      expect(names).not.toContain(walk);
    const judged = await score("star");
    const echo = ({ verdict }: typeof judged) =>
      verdict.evidence.find(({ signal }) => signal === "no-echo")?.value;
    expect([echo(before), echo(judged)]).toEqual([1, 2]);
    expect({ value: judged.value, card: judged.card }).toEqual({ value: before.value, card: before.card });
  });
});

describe("fan 1, who did ten acts on five days", () => {
  it("is counted by the day, and not looked at where ten are too many", async () => {
    await writeWorld(graph, town);
    const [fan] = await cypher(graph, "MATCH (a:Account {key: 'twitter:fan1'}) RETURN toFloat(id(a)) AS id");
    const rows = (most: number) =>
      daysOfEngagers(graph, { ids: [Number(fan?.id)], own: [], apart: [], most });
    expect((await rows(10)).map(({ counts }) => counts)).toEqual([[2, 2, 2, 2, 2]]);
    expect(await rows(9)).toEqual([]);
  });
});

describe("an account judged SPAM, not yet scored again", () => {
  it("ranks nowhere at once, and ranks again when it is judged otherwise", async () => {
    await writeWorld(graph, [real("bob"), { name: "mallory", acts: ["LIKE bob 1"] }]);
    await scoreRun(graph, { now: NOON });
    const ranked = async () =>
      (await cypher(graph, "MATCH (a:Account {key: 'twitter:mallory'}) RETURN a.ranked1 AS ranked"))[0]
        ?.ranked;
    const { value } = await score("mallory");
    expect(await ranked()).toBe(value);
    await writeWorld(graph, [spree]);
    await judgeAnew(graph, { key: "twitter:mallory" }, NOON);
    expect([(await score("mallory")).quality, await ranked()]).toEqual(["SPAM", null]);
    await cypher(graph, "MATCH (:Account {key: 'twitter:mallory'})-[:STATED]->(m) DETACH DELETE m");
    await judgeAnew(graph, { key: "twitter:mallory" }, NOON);
    expect((await score("mallory")).quality).not.toBe("SPAM");
    expect(await ranked()).toBe(value);
  });
});

/** Nothing of a profile, thousands followed by its own word, nobody who follows. */
const spree: Person = {
  name: "mallory",
  account: {
    hasBio: false,
    hasLocation: false,
    hasUrl: false,
    defaultImage: true,
    createdAt: NOON - 20 * DAY,
  },
  stated: { posts: 0, listed: 0, followers: 0, following: 5_000, likesGiven: 0 },
};

describe("people whom new facts concern", () => {
  const newcomers: readonly Person[] = [
    real("eve", { acts: ["SHARE ivan 1", "LIKE bob 1"] }),
    { ...spree, name: "ivan", acts: ["SHARE eve 1", "SHARE bob 1"] },
  ];
  const keys = ["twitter:eve", "twitter:ivan", "twitter:bob"];

  it("score the same whoever of them comes first, each scored once", async () => {
    const values: Record<string, number>[] = [];
    for (const order of [keys, [...keys].reverse()]) {
      await emptyGraph();
      await writeWorld(graph, [real("bob"), real("alice", { acts: ["SHARE bob 2"] })]);
      await scoreRun(graph, { now: NOON });
      await writeWorld(graph, newcomers);
      const { result, names } = await queriesOf(graph, () => rescoreTouched(graph, order, NOON, 60_000));
      expect(result.waiting).toBe(0);
      expect(names.filter((name) => name === "write-rescored-accounts")).toHaveLength(3);
      const scores = await accountScores(graph, 1, keys);
      values.push(Object.fromEntries(scores.map((stored, n) => [keys[n], stored?.value ?? 0])));
    }
    expect(values[1]).toEqual(values[0]);
  });
});
