/** Second degree and expected per post: a world worked out by hand, random graphs against a naive count, samples, hubs. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { drawAccounts } from "../../src/reach/account-sample.ts";
import { type CascadeOptions, cascades, VIEWS } from "../../src/reach/cascades.ts";
import { expectedPerPost } from "../../src/reach/expected-per-post.ts";
import { secondDegree } from "../../src/reach/second-degree.ts";
import { cypher, emptyGraph, queriesOf } from "../harness.ts";
import { DAY, NOON, writeWorld } from "../runs/small-world.ts";
import { naiveCascade, type RandomGraph, RUN, randomGraph, writeRandom } from "./random-graph.ts";

let graph: Graph;
const ask = (key: string, pace = 0) => ({ key, intervalMs: 10 * DAY, pace });
const nobody: CascadeOptions["sample"] = () => Promise.reject(new Error("No sample is needed."));
/** A busy machine may plan a query for seconds. */
const exactly: CascadeOptions = { run: RUN, slot: 0, sample: nobody, deadlineMs: 60_000 };
/** A reach of which only the followers judged authentic matter here. */
const followedBy = (authentic: number) => {
  const measure = { value: authentic, low: null, high: null, exact: true, method: "", sentence: "" };
  return { direct: measure, authentic: measure, engaged: measure };
};

describe("nora's posts", () => {
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeWorld(
      graph,
      [
        { name: "nora" },
        // alice and bob share; carol did so too long ago; shill is spam; instagram nora is nora's own; eve quoted at no known time.
        { name: "alice", follows: ["nora"], acts: ["SHARE nora 3", "SHARE nora 4"] },
        { name: "bob", acts: ["SHARE nora 5", "REPLY nora 1"] },
        { name: "carol", acts: ["SHARE nora 91"] },
        { name: "shill", acts: ["SHARE nora 1"] },
        { name: "nora2", acts: ["SHARE nora 1"] },
        { name: "eve", acts: ["QUOTE nora"] },
        // dan follows both sharers and nora, finn only bob, gus only carol, hal is not judged, ivy left bob.
        { name: "dan", follows: ["nora", "alice", "bob"] },
        { name: "finn", follows: ["bob"] },
        { name: "gus", follows: ["carol", "shill", "nora2"] },
        { name: "hal", follows: ["alice", "bob"] },
        { name: "ivy" },
        { name: "jo", follows: ["eve"] },
      ],
      { nora: ["nora", "nora2"] },
    );
    await cypher(
      graph,
      `MATCH (a:Account) SET a.run0 = ${RUN}, a.quality0 = 'AUTHENTIC', a.clock0 = toInteger($noon)
       WITH a WHERE a.handle = 'shill' SET a.quality0 = 'SPAM'`,
      { noon: NOON },
    );
    await cypher(graph, "MATCH (a:Account {handle: 'hal'}) SET a.quality0 = 'INSUFFICIENT_EVIDENCE'");
    await cypher(
      graph,
      `MATCH (i:Account {handle: 'ivy'}), (b:Account {handle: 'bob'}), (n:Account {handle: 'nora'})
       CREATE (i)-[:UNFOLLOWED {fromKey: i.key, toKey: b.key}]->(b), (n)-[:FOLLOWS {fromKey: n.key, toKey: b.key}]->(b)`,
    );
  });

  it("reach dan, finn and jo through alice, bob and eve", async () => {
    // nora follows bob herself and is not counted; hal is not known to be real; ivy no longer follows.
    const [cascade] = (await cascades(graph, [ask("twitter:nora")], exactly)).values();
    expect(cascade).toMatchObject({ sharers: 3, reached: 3, isCut: false, sample: null });
    expect(cascade && secondDegree(cascade)).toEqual({
      value: 3,
      low: null,
      high: null,
      exact: true,
      method: "distinct authentic followers, seen in the graph, of those who shared",
      sentence: "3 real accounts follow the 3 accounts that shared or quoted within 90 days.",
    });
  });

  it("are seen by 8 in 100 of the two who follow, and by some more through sharers, each once", async () => {
    // Passed on: six acts without a post, so six posts (spam and nora2 among them). alice 2 of 6, bob and eve 1 of 6, each + 10.
    const [alice, bob, eve] = [2 / 16, 1 / 16, 1 / 16];
    const view = VIEWS[1];
    const dan = (1 - view) * (1 - (1 - alice * view) * (1 - bob * view));
    const finn = bob * view;
    const jo = eve * view;
    const [cascade] = (await cascades(graph, [ask("twitter:nora")], exactly)).values();
    const measure = cascade && expectedPerPost(cascade, followedBy(2));
    expect(measure?.value).toBeCloseTo(2 * view + dan + finn + jo, 12);
    expect(measure?.low).toBeLessThan(measure?.value ?? 0);
    expect(measure?.high).toBeGreaterThan(measure?.value ?? 0);
    expect(measure?.exact).toBe(false);
  });

  it("are passed on more rarely where the network counts 86 posts in the window", async () => {
    // alice 2, bob 1, eve 1 of 86, each + 10, so of 96.
    const [cascade] = (await cascades(graph, [ask("twitter:nora", 86)], exactly)).values();
    const view = VIEWS[1];
    const [two, one] = [(2 / 96) * view, (1 / 96) * view];
    expect(cascade?.seen[1]).toBeCloseTo((1 - view) * (1 - (1 - two) * (1 - one)) + 2 * one, 12);
  });

  it("of somebody whom nobody shares reach nobody further, and of the unknown nothing is said", async () => {
    const found = await cascades(graph, [ask("twitter:finn"), ask("twitter:nobody")], exactly);
    expect([...found.keys()]).toEqual(["twitter:finn"]);
    const [cascade] = found.values();
    expect(cascade && secondDegree(cascade).sentence).toBe("Nobody shared within 90 days.");
    expect(cascade && expectedPerPost(cascade, followedBy(0)).value).toBe(0);
  });

  it("where not all shares are looked at, are said to reach at least so many", async () => {
    const [cascade] = (await cascades(graph, [ask("twitter:nora")], { ...exactly, mostActs: 2 })).values();
    const measure = cascade && secondDegree(cascade);
    expect(measure).toMatchObject({ exact: false, low: measure?.value, high: null });
  });
});

describe("random graphs", () => {
  let worlds: RandomGraph[];
  beforeAll(async () => {
    graph = await emptyGraph();
    worlds = [1, 2, 3].map((seed) => randomGraph(seed, 100 + seed * 80));
    for (const world of worlds) await writeRandom(graph, world);
  });

  it("give what a naive count gives, for every one of 780 accounts", async () => {
    for (const world of worlds) {
      const found = await cascades(
        graph,
        world.keys.map((key) => ask(key)),
        exactly,
      );
      expect(found.size).toBe(world.keys.length);
      for (const [key, { reached, sharers, seen }] of found) {
        const naive = naiveCascade(world, key);
        expect([key, reached, sharers]).toEqual([key, naive.reached, naive.sharers]);
        for (const [n, value] of naive.seen.entries()) expect(seen[n]).toBeCloseTo(value, 9);
      }
    }
  });

  it("are estimated from a sample within the stated error at least nine times in ten", async () => {
    const largest = worlds.at(-1) as RandomGraph;
    const hubs = largest.keys.slice(0, 10);
    const exact = await cascades(
      graph,
      hubs.map((key) => ask(key)),
      exactly,
    );
    let [hits, tries] = [0, 0];
    for (let draw = 0; draw < 6; draw++) {
      const drawn = await drawAccounts(graph, {}, 600);
      const sampled = await cascades(
        graph,
        hubs.map((key) => ask(key)),
        {
          ...exactly,
          sample: async () => drawn,
          mostPaths: 10,
        },
      );
      for (const [key, cascade] of sampled) {
        const measure = secondDegree(cascade);
        const truth = exact.get(key)?.reached ?? 0;
        if (cascade.sample === null) continue;
        expect(measure.exact).toBe(false);
        expect(measure.method).toContain("drawn at random");
        tries++;
        if ((measure.low ?? 0) <= truth && truth <= (measure.high ?? 0)) hits++;
      }
    }
    expect(tries).toBeGreaterThan(30);
    expect(hits / tries).toBeGreaterThan(0.9);
  });

  it("take two queries, and four where some are sampled, whatever the number of accounts", async () => {
    const drawn = () => drawAccounts(graph, {}, 100);
    const namesOf = async (count: number, mostPaths: number) => {
      const asks = (worlds[0] as RandomGraph).keys.slice(0, count).map((key) => ask(key));
      return (await queriesOf(graph, () => cascades(graph, asks, { ...exactly, sample: drawn, mostPaths })))
        .names;
    };
    expect(await namesOf(1, 1e6)).toEqual(["sharers", "cascade-counts"]);
    expect(await namesOf(100, 1e6)).toEqual(["sharers", "cascade-counts"]);
    const mixed = ["sharers", "account-sample", "cascade-counts", "cascade-counts"];
    expect(await namesOf(100, 40)).toEqual(mixed);
  });
});
