/** Audience overlap: by hand for named people, against a naive count on random graphs, and from samples. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { drawAccounts } from "../../src/reach/account-sample.ts";
import { audienceOverlap } from "../../src/reach/audience-overlap.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { writeWorld } from "../runs/small-world.ts";
import {
  naiveFollowers,
  type RandomGraph,
  RUN,
  randomFrom,
  randomGraph,
  writeRandom,
} from "./random-graph.ts";

let graph: Graph;
const nobody = () => Promise.reject(new Error("No sample is needed."));
const exactly = { run: RUN, slot: 0, sample: nobody, deadlineMs: 60_000 } as const;

describe("the audiences of ann, ben and cleo", () => {
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeWorld(graph, [
      { name: "ann" },
      { name: "ben" },
      { name: "cleo" },
      { name: "dan", follows: ["ann", "ben", "cleo"] },
      { name: "eve", follows: ["ann", "ben"] },
      { name: "finn", follows: ["ann"] },
      { name: "shell", follows: ["ann", "ben"] },
    ]);
    await cypher(
      graph,
      `MATCH (a:Account) SET a.run0 = ${RUN}, a.quality0 = CASE a.handle WHEN 'shell' THEN 'SPAM' ELSE 'AUTHENTIC' END`,
    );
    await cypher(
      graph,
      `MATCH (f:Account {handle: 'finn'}), (b:Account {handle: 'ben'}) CREATE (f)-[:UNFOLLOWED {fromKey: f.key, toKey: b.key}]->(b)`,
    );
  });

  it("share dan and eve between ann and ben, besides a shell; finn has left ben", async () => {
    const accounts = [
      { key: "twitter:ann", followers: 4 },
      { key: "twitter:ben", followers: 3 },
      { key: "twitter:cleo", followers: 1 },
    ];
    const overlap = await audienceOverlap(graph, accounts, exactly);
    const [annBen, annCleo, benCleo] = overlap.pairs;
    expect([annBen?.one, annBen?.other]).toEqual([0, 1]);
    expect(annBen?.shared).toMatchObject({ value: 3, exact: true, sentence: "3 accounts follow both." });
    expect(annBen?.authenticShared).toMatchObject({ value: 2, sentence: "2 real accounts follow both." });
    // Four follow ann or ben, three of them both.
    expect(annBen?.jaccard).toBe(0.75);
    expect(annCleo?.shared).toMatchObject({ value: 1, sentence: "1 account follows both." });
    expect([annCleo?.jaccard, benCleo?.jaccard]).toEqual([1 / 4, 1 / 3]);
    expect([overlap.union.value, overlap.authenticUnion.value, overlap.sharedByAll.value]).toEqual([4, 3, 1]);
  });

  it("nobody follows: nothing is shared, and the Jaccard index is 0", async () => {
    const accounts = ["twitter:dan", "twitter:eve"].map((key) => ({ key, followers: 0 }));
    const overlap = await audienceOverlap(graph, accounts, exactly);
    expect(overlap.pairs[0]).toMatchObject({ jaccard: 0, shared: { value: 0 } });
    expect(overlap.union.value).toBe(0);
  });
});

describe("on random graphs", () => {
  const worlds = [11, 12, 13].map((seed) => randomGraph(seed, 300));
  beforeAll(async () => {
    graph = await emptyGraph();
    for (const world of worlds) await writeRandom(graph, world);
  });

  it("overlaps of two to five accounts are those of a naive count", async () => {
    const random = randomFrom(5);
    for (const world of worlds)
      for (let n = 0; n < 25; n++) {
        const keys = [
          ...new Set(Array.from({ length: 2 + (n % 4) }, () => world.keys[random(40)] as string)),
        ];
        const [all, real] = [false, true].map((only) => keys.map((key) => naiveFollowers(world, key, only)));
        const accounts = keys.map((key, at) => ({ key, followers: all?.[at]?.size ?? 0 }));
        const overlap = await audienceOverlap(graph, accounts, exactly);
        expect(overlap.pairs).toHaveLength((keys.length * (keys.length - 1)) / 2);
        for (const { one, other, shared, authenticShared, jaccard } of overlap.pairs) {
          const both = common(all, one, other);
          expect(shared.value).toBe(both);
          expect(authenticShared.value).toBe(common(real, one, other));
          const any = union([all?.[one], all?.[other]]);
          expect(jaccard).toBeCloseTo(any === 0 ? 0 : both / any, 12);
        }
        expect([overlap.union.value, overlap.authenticUnion.value]).toEqual([union(all), union(real)]);
      }
  });

  it("samples come within the stated error", async () => {
    const world = worlds[0] as RandomGraph;
    const keys = world.keys.slice(0, 4);
    const followers = keys.map((key) => naiveFollowers(world, key, false));
    const accounts = keys.map((key, n) => ({ key, followers: followers[n]?.size ?? 0 }));
    let [hits, tries] = [0, 0];
    for (let draw = 0; draw < 10; draw++) {
      const drawn = await drawAccounts(graph, {}, 450);
      const overlap = await audienceOverlap(graph, accounts, {
        ...exactly,
        sample: async () => drawn,
        mostPaths: 5,
      });
      for (const { one, other, shared, jaccard, jaccardBounds } of overlap.pairs) {
        const truth = common(followers, one, other);
        expect(shared.exact).toBe(false);
        tries += 2;
        if ((shared.low ?? 0) <= truth && truth <= (shared.high ?? 0)) hits++;
        const share = truth / union([followers[one], followers[other]]);
        expect(jaccardBounds?.low).toBeLessThanOrEqual(jaccard);
        if ((jaccardBounds?.low ?? 0) <= share && share <= (jaccardBounds?.high ?? 0)) hits++;
      }
    }
    expect(tries).toBe(120);
    expect(hits / tries).toBeGreaterThan(0.9);
  });
});

type Sets = readonly (ReadonlySet<string> | undefined)[] | undefined;
const common = (sets: Sets, one: number, other: number) =>
  [...(sets?.[one] ?? [])].filter((key) => sets?.[other]?.has(key)).length;
const union = (sets: Sets) => new Set((sets ?? []).flatMap((set) => [...(set ?? [])])).size;
