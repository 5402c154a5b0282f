/** Who moves whom: a few people by hand, random graphs against a naive count from the words of docs/score.md. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { type InfluenceDirection, influences, worthOfKind } from "../../src/runs/influences.ts";
import { cypher, emptyGraph, queriesOf } from "../harness.ts";
import { type RandomGraph, RUN, randomGraph, writeRandom } from "../reach/random-graph.ts";
import { DAY, NOON, writeWorld } from "./small-world.ts";

let graph: Graph;
const options = (direction: InfluenceDirection) => ({
  run: RUN,
  slot: 0 as const,
  direction,
  deadlineMs: 60_000,
});
const ask = (key: string) => ({ key, intervalMs: 10 * DAY });
const of = async (key: string, direction: InfluenceDirection) =>
  (await influences(graph, [ask(key)], options(direction))).get(key) ?? [];

/** One act by an account of standing 0.5 that did `others` other acts that day. */
const act = (ageDays: number, others: number) =>
  0.3 + 0.7 * 2 ** (-ageDays / 30) * (1 / (1 + others / 20)) * (0.5 + 0.5 * 0.5);

describe("nora", () => {
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeWorld(
      graph,
      [
        { name: "nora", acts: ["SHARE star 10"] },
        { name: "star" },
        { name: "alice", acts: ["SHARE nora 30", "SHARE nora 0", "LIKE star 30"] },
        { name: "bob", acts: ["LIKE nora 0"] },
        { name: "carol", acts: ["SHARE nora 91", "LIST nora 1"] },
        { name: "shell", acts: ["SHARE nora 1", "MENTION nora 1"] },
        { name: "nora2", acts: ["SHARE nora 1"] },
        { name: "newcomer", acts: ["REPLY nora 0"] },
      ],
      { nora: ["nora", "nora2"] },
    );
    await cypher(
      graph,
      `MATCH (a:Account) WHERE a.handle <> 'newcomer'
       SET a.run0 = ${RUN}, a.clock0 = toInteger($noon), a.standing0 = 0.5,
           a.quality0 = CASE a.handle WHEN 'shell' THEN 'SPAM' ELSE 'AUTHENTIC' END`,
      { noon: NOON },
    );
  });

  it("moves alice most, then the newcomer, then bob; never spam, her own other account or whoever came too early", async () => {
    const found = await of("twitter:nora", "RECEIVED");
    expect(found.map(({ other }) => other)).toEqual(["twitter:alice", "twitter:newcomer", "twitter:bob"]);
    const [alice, newcomer, bob] = found;
    // The stronger share counts whole, the second half; on the day of that one alice liked star, too.
    expect(alice?.weight).toBeCloseTo(act(0, 0) + act(30, 1) / 2, 12);
    expect(alice?.acts).toEqual({ SHARE: 2 });
    // Nobody judged the newcomer: no standing, and the weight of a follower that is only stated.
    // A reply is worth what its first one adds to a score against a first share: 0.0185 / 0.0115 at the same scale.
    expect(newcomer?.weight).toBeCloseTo(0.6 * (0.3 + 0.7 * 0.5) * (0.0185 / 0.0115), 12);
    // A like likewise: 0.008 ln(1 + 1/2) / (0.0115 ln(1 + 1/0.4)).
    expect(bob?.weight).toBeCloseTo(act(0, 0) * ((0.008 * Math.log(1.5)) / (0.0115 * Math.log(3.5))), 12);
  });

  it("is moved by star, whom she shared; spam is moved by nobody, as its acts count nothing", async () => {
    const [star, ...rest] = await of("twitter:nora", "SENT");
    expect([star?.other, rest]).toEqual(["twitter:star", []]);
    expect(star?.weight).toBeCloseTo(act(10, 0), 12);
    expect(await of("twitter:shell", "SENT")).toEqual([]);
    expect(await of("twitter:nobody", "RECEIVED")).toEqual([]);
  });
});

describe("random graphs", () => {
  const world = randomGraph(7, 200);
  beforeAll(async () => {
    graph = await emptyGraph();
    await writeRandom(graph, world);
  });

  it.each(["SENT", "RECEIVED"] as const)(
    "%s: weights are those of a naive count, for every account",
    async (direction) => {
      const asks = world.keys.map(ask);
      const { result, names } = await queriesOf(graph, () => influences(graph, asks, options(direction)));
      expect(names).toEqual(["influence-candidates", "acts-on-days"]);
      let pairs = 0;
      for (const key of world.keys) {
        const naive = naiveInfluences(world, key, direction);
        const found = result.get(key) ?? [];
        pairs += found.length;
        expect(new Set(found.map(({ other }) => other))).toEqual(new Set(naive.keys()));
        for (const { other, weight } of found) expect(weight).toBeCloseTo(naive.get(other) ?? -1, 9);
        for (const [n, { weight }] of found.entries())
          expect(weight).toBeLessThanOrEqual(found[n - 1]?.weight ?? weight);
      }
      expect(pairs).toBeGreaterThan(100);
    },
  );
});

/** Weight by other account, from the definition alone; the graph holds only shares and quotes. */
function naiveInfluences(
  { owner, quality, shares }: RandomGraph,
  key: string,
  direction: InfluenceDirection,
) {
  const sameOwner = (a: string, b: string) => owner.has(a) && owner.get(a) === owner.get(b);
  const found = new Map<string, number>();
  const worth = { AUTHENTIC: 1, INSUFFICIENT_EVIDENCE: 0.6, SUSPICIOUS: 0.3, SPAM: 0 };
  const ends = ({ from, to }: { from: string; to: string }) =>
    direction === "SENT" ? [from, to] : [to, from];
  for (const other of new Set(
    shares.filter((each) => ends(each)[0] === key).map((each) => ends(each)[1] ?? ""),
  )) {
    if (sameOwner(key, other) || quality.get(other) === "SPAM") continue;
    const actor = direction === "SENT" ? key : other;
    const target = direction === "SENT" ? other : key;
    let sum = 0;
    for (const kind of ["SHARE", "QUOTE"] as const) {
      const weights = shares
        .filter(({ from, to, kind: each }) => from === actor && to === target && each === kind)
        .filter(({ at }) => at === 0 || (NOON - at < 90 * DAY && at <= NOON + 10 * DAY))
        .map(({ at }) => {
          // An act without a time keeps the mean of the window: (1 - 2^-3) / (3 ln 2).
          if (at === 0) return 0.3 + 0.7 * ((1 - 1 / 8) / (3 * Math.LN2)) * 0.75;
          const others = shares.filter(
            (each) =>
              each.from === actor &&
              each.to !== target &&
              !sameOwner(actor, each.to) &&
              each.at > 0 &&
              Math.floor(each.at / DAY) === Math.floor(at / DAY),
          );
          return act(Math.max(0, (NOON - at) / DAY), others.length);
        })
        .sort((a, b) => b - a);
      for (const [n, weight] of weights.entries()) sum += weight / (n + 1);
    }
    const weight = sum * worth[quality.get(actor) ?? "SPAM"] * (worthOfKind.get("QUOTE") ?? 0);
    if (weight > 0) found.set(other, weight);
  }
  return found;
}
