/**
 * Random graphs as a run leaves them, and what a naive count makes of them: plain loops over plain arrays, written from the
 * definitions alone.
 */
import type { Graph } from "../../src/graph/driver.ts";
import { VIEWS } from "../../src/reach/cascades.ts";
import { type Quality, qualities } from "../../src/words.ts";
import { cypher } from "../harness.ts";
import { DAY, NOON } from "../runs/small-world.ts";

/** The run that judged the random graphs; its slot is 0. */
export const RUN = 2;

export interface RandomGraph {
  readonly keys: readonly string[];
  readonly quality: ReadonlyMap<string, Quality>;
  /** Owner by account; accounts of nobody are missing. */
  readonly owner: ReadonlyMap<string, number>;
  /** Who follows whom, as `[from, to]`. */
  readonly follows: readonly (readonly [string, string])[];
  readonly ended: readonly (readonly [string, string])[];
  readonly shares: readonly Share[];
}

interface Share {
  readonly id: string;
  readonly kind: "SHARE" | "QUOTE";
  readonly from: string;
  readonly to: string;
  /** Milliseconds; 0 unknown. */
  readonly at: number;
  readonly post: string | null;
}

/** The same numbers for the same seed (Marsaglia's xorshift). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A graph of `size` accounts in which a few are followed by very many. */
export function randomGraph(seed: number, size: number): RandomGraph {
  const random = randomFrom(seed);
  const keys = Array.from({ length: size }, (_, n) => `twitter:g${seed}n${n}`);
  const any = () => keys[random(size)] as string;
  // The lowest of three is a hub more often.
  const popular = () => keys[Math.min(random(size), random(size), random(size))] as string;
  const pairs = (count: number) => {
    const all = Array.from({ length: count }, () => [any(), popular()] as const);
    return [...new Map(all.filter(([a, b]) => a !== b).map((pair) => [pair.join(" "), pair])).values()];
  };
  return {
    keys,
    quality: new Map(keys.map((key) => [key, qualities[Math.max(0, random(7) - 3)] as Quality])),
    owner: new Map(keys.slice(0, 40).map((key, n) => [key, Math.floor(n / 2)])),
    follows: pairs(size * 6),
    ended: pairs(size),
    shares: Array.from({ length: size * 2 }, (_, n) => ({
      id: `g${seed}s${n}`,
      kind: random(3) === 0 ? ("QUOTE" as const) : ("SHARE" as const),
      from: any(),
      to: popular(),
      at: random(5) === 0 ? 0 : NOON - random(150) * DAY + 20 * DAY,
      post: random(4) === 0 ? null : `post${random(6)}`,
    })).filter(({ from, to }) => from !== to),
  };
}

/** Writes it, judged by run `RUN`, every clock at noon. */
export async function writeRandom(graph: Graph, random: RandomGraph): Promise<void> {
  const { keys, quality, owner, follows, ended, shares } = random;
  const rows = keys.map((key) => ({ key, quality: quality.get(key), slug: owner.get(key) ?? null }));
  await cypher(
    graph,
    `UNWIND $rows AS row
     CREATE (a:Account {key: row.key, network: 'twitter', run0: toInteger($run), quality0: row.quality, clock0: toInteger($noon), standing0: 0.5})
     FOREACH (_ IN CASE WHEN row.slug IS NULL THEN [] ELSE [1] END |
       MERGE (u:User {slug: $first + toString(row.slug)}) CREATE (u)-[:OWNS]->(a))`,
    { rows, run: RUN, noon: NOON, first: keys[0] },
  );
  for (const [type, list] of [["FOLLOWS", follows] as const, ["UNFOLLOWED", ended] as const])
    await cypher(
      graph,
      `UNWIND $list AS f MATCH (a:Account {key: f[0]}), (b:Account {key: f[1]})
       CREATE (a)-[:${type} {fromKey: a.key, toKey: b.key, since: 0}]->(b)`,
      { list },
    );
  for (const kind of ["SHARE", "QUOTE"])
    await cypher(
      graph,
      `UNWIND $list AS s MATCH (a:Account {key: s.from}), (b:Account {key: s.to})
       CREATE (a)-[:${kind} {id: s.id, fromKey: a.key, toKey: b.key, at: toInteger(s.at), post: s.post}]->(b)`,
      { list: shares.filter((share) => share.kind === kind) },
    );
}

/** Second degree, and for each view probability how many more see a post than without sharers. */
export function naiveCascade({ keys, quality, owner, follows, shares }: RandomGraph, key: string) {
  const isOwn = (other: string) => other === key || (owner.has(key) && owner.get(other) === owner.get(key));
  const following = new Set(follows.map((pair) => pair.join(" ")));
  const inWindow = shares.filter(
    ({ to, at }) => to === key && (at === 0 || (at >= NOON - 90 * DAY && at <= NOON + 10 * DAY)),
  );
  const postOf = ({ post, id }: Share) => post ?? id;
  const posts = new Set(inWindow.map(postOf)).size;
  const chances = new Map<string, number>();
  for (const from of new Set(inWindow.map((share) => share.from))) {
    if (isOwn(from) || quality.get(from) === "SPAM") continue;
    const own = new Set(inWindow.filter((share) => share.from === from).map(postOf)).size;
    chances.set(from, own / (posts + 10));
  }
  let reached = 0;
  const seen = VIEWS.map(() => 0);
  for (const person of keys) {
    if (quality.get(person) !== "AUTHENTIC" || isOwn(person)) continue;
    const followed = [...chances].filter(([sharer]) => following.has(`${person} ${sharer}`));
    if (followed.length === 0) continue;
    reached++;
    for (const [n, view] of VIEWS.entries()) {
      const direct = following.has(`${person} ${key}`) ? view : 0;
      let missed = 1 - direct;
      for (const [, chance] of followed) missed *= 1 - chance * view;
      seen[n] = (seen[n] ?? 0) + (1 - missed) - direct;
    }
  }
  return { reached, seen, sharers: chances.size };
}

/** Distinct current followers of an account, or only the authentic ones. */
export function naiveFollowers(random: RandomGraph, key: string, onlyReal: boolean): Set<string> {
  return new Set(
    random.follows
      .filter(([from, to]) => to === key && (!onlyReal || random.quality.get(from) === "AUTHENTIC"))
      .map(([from]) => from),
  );
}
