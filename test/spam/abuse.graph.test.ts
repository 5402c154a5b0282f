/**
 * What people do to a spam detector: thin data, rings of friends, an account that follows everybody, a victim with 10,000 bots, a
 * ring that buys its reciprocity. Disjoint worlds in one graph, judged the way a run does; trust starts at vera's friend ted.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { judgeLabelled } from "../../src/runs/judge-labelled.ts";
import type { SpamMeasures } from "../../src/spam/measures.ts";
import { verdictOf } from "../../src/spam/verdict-of.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, type Person, real, shell, writeWorld } from "../runs/small-world.ts";

const BOTS = 10_000;
const named = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${name}${n}`);
const bare = (name: string, follows: readonly string[] = []): Person => ({ name, follows });
/** Everyone follows everyone else. */
const circle = (names: readonly string[], more: readonly string[] = []): Person[] =>
  names.map((name) => bare(name, [...names.filter((other) => other !== name), ...more]));

const friends = named("friend", 25);
const cycle = named("cycle", 12);
const ring = named("ring", 30);
const customers = named("customer", 60);
const circleOfVera = ["vera", "ted", ...named("vera-friend", 10)];

const people: Person[] = [
  bare("hermit"),
  real("told", { account: {}, stated: { followers: 900, following: 400 } }),
  bare("otto", friends.slice(0, 12)),
  ...cycle.map((name, n) => bare(name, [cycle[(n + 1) % cycle.length] as string])),
  ...circle(friends),
  ...circle(circleOfVera),
  ...customers.map((name) => bare(name, friends.slice(0, 3))),
  ...circle(ring, customers),
  // Follows everybody above, and nobody follows it.
  bare("gulliver", [...friends, ...cycle, ...circleOfVera, ...ring, ...customers, "otto", "hermit"]),
  ...named("newcomer", 3).map((name) =>
    shell(name, {
      follows: friends,
      account: { createdAt: NOON - 3 * DAY, defaultImage: true },
      stated: { posts: 0, listed: 0, followers: 0, following: 25 },
    }),
  ),
];
const everyone = people.map(({ name }) => name);

const before = new Map<string, SpamMeasures>();
const after = new Map<string, SpamMeasures>();
const verdict = (name: string, when = after) => verdictOf(when.get(name) as SpamMeasures);
const chance = (name: string, when = after): number => verdict(name, when).probability;

beforeAll(async () => {
  const graph = await emptyGraph();
  await writeWorld(graph, people);
  const keys = new Map(everyone.map((name) => [`twitter:${name}`, false]));
  const seeds = new Map([
    ["twitter:ted", false],
    ["twitter:ring0", true],
  ]);
  for (const key of seeds.keys()) keys.delete(key);
  const measure = async (into: Map<string, SpamMeasures>) => {
    for (const { key, measures } of await judgeLabelled(graph, keys, { folds: 1, seeds, now: NOON }))
      into.set(key.replace("twitter:", ""), measures);
  };
  await measure(before);
  await cypher(
    graph,
    `MATCH (vera:Account {key: 'twitter:vera'}) UNWIND range(1, $bots) AS n
     CREATE (bot:Account {key: 'twitter:bot' + n, network: 'twitter', handle: 'bot' + n})
     CREATE (bot)-[:FOLLOWS {fromKey: bot.key, toKey: vera.key, since: 0, precision: 'unknown', source: 's'}]->(vera)`,
    { bots: BOTS },
  );
  await measure(after);
}, 180_000);

describe("a spam verdict under abuse", () => {
  it("of an account without an edge, or of which only counts are stated, is no accusation", () => {
    expect(verdict("hermit").quality).toBe("INSUFFICIENT_EVIDENCE");
    expect(["INSUFFICIENT_EVIDENCE", "AUTHENTIC"]).toContain(verdict("told").quality);
  });

  it("of otto, who follows twelve people and is known for nothing else, is no accusation", () => {
    expect(["INSUFFICIENT_EVIDENCE", "AUTHENTIC"]).toContain(verdict("otto").quality);
  });

  it("leaves cycles, rings of friends and whoever gulliver follows alone", () => {
    for (const name of [...cycle, ...friends, ...customers])
      expect([name, verdict(name).quality]).not.toContainEqual(expect.stringMatching(/^(SPAM|SUSPICIOUS)$/));
    expect(friends.every((name) => after.get(name)?.groups.block === 0)).toBe(true);
  });

  it("of newcomers who follow friends waits for evidence", () => {
    for (const name of named("newcomer", 3)) expect(verdict(name).quality).toBe("INSUFFICIENT_EVIDENCE");
  });

  it(`of vera is no worse when ${BOTS} bots follow her, and her friends keep theirs`, () => {
    expect(after.get("vera")?.followers).toBe(BOTS + (before.get("vera")?.followers ?? 0));
    expect(chance("vera")).toBeLessThanOrEqual(chance("vera", before));
    expect(verdict("vera").quality).toBe(verdict("vera", before).quality);
    // Her friends now follow somebody with a crowd: 0.3 points at most, and no other band.
    for (const name of named("vera-friend", 10)) {
      expect(verdict(name).logOdds - verdict(name, before).logOdds).toBeLessThanOrEqual(0.3 + 1e-9);
      expect(verdict(name).quality).toBe(verdict(name, before).quality);
    }
  });

  it("of a ring that buys its reciprocity stays worse than that of every friend", () => {
    const worst = Math.max(...friends.map((name) => chance(name)));
    for (const name of ring.slice(1)) {
      // 29 of the 89 accounts it follows follow back: bought, and worth nothing on the card that hears labels.
      const own = verdict(name);
      expect(own.evidence.find(({ signal }) => signal === "reciprocity")?.value).toBeCloseTo(29 / 89, 9);
      expect(own.probability).toBeGreaterThan(worst);
      expect(own.quality).not.toBe("SPAM");
    }
  });
});
