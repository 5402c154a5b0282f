/** What is taken back ends or goes, stays so when older archives come again, and holds again when given anew, in any order. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity, Undo } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const event = (at: number) => ({ at, precision: "second", of: "event" }) as const;
const undo = (object: Undo["object"], at: number): Undo => ({
  type: "Undo",
  actor: account("1"),
  object,
  when: event(at),
});

async function importAll(...imports: readonly (readonly Activity[])[]): Promise<void> {
  for (const [index, activities] of imports.entries()) {
    await importPaths(graph, importOf({ [`${index}.txt`]: activities }, { now: now + index }));
  }
}

/** The graph after these imports, in every order. */
async function sameInEveryOrder(parts: readonly (readonly Activity[])[]): Promise<string[]> {
  const orders = permutations(parts);
  const all: string[][] = [];
  for (const order of orders) {
    graph = await emptyGraph();
    await importAll(...order);
    all.push(await graphLines(graph));
  }
  for (const other of all) expect(other).toEqual(all[0]);
  return all[0] ?? [];
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

const follows = () =>
  cypher(graph, "MATCH (a)-[f:FOLLOWS]->(b) RETURN a.key AS a, b.key AS b, f.since AS since ORDER BY a, b");
const ended = () =>
  cypher(
    graph,
    "MATCH (a)-[u:UNFOLLOWED]->(b) RETURN a.key AS a, b.key AS b, u.since AS since, u.until AS until ORDER BY a, b",
  );
const likes = () => cypher(graph, "MATCH (a)-[r:LIKE]->(b) RETURN a.key AS a, b.key AS b, r.at AS at");

describe("an unfollow", () => {
  const began = follow("1", "2", now - 90 * day);
  const left = undo(follow("1", "2"), now - 30 * day);

  it("alice no longer follows bob, and the graph remembers from when until when", async () => {
    await importAll([began], [left]);
    expect(await follows()).toEqual([]);
    expect(await ended()).toEqual([
      { a: "twitter:1", b: "twitter:2", since: now - 90 * day, until: now - 30 * day },
    ]);
  });

  it("the older archive read again does not bring the follow back", async () => {
    await importAll([began], [left], [began], [follow("1", "2", now - 60 * day)]);
    expect(await follows()).toEqual([]);
  });

  it("a later follow holds again, beside the one that ended", async () => {
    await importAll([began, left, follow("1", "2", now - 10 * day)]);
    expect(await follows()).toEqual([{ a: "twitter:1", b: "twitter:2", since: now - 10 * day }]);
    expect(await ended()).toMatchObject([{ since: now - 90 * day, until: now - 30 * day }]);
  });

  it("any order of follow, unfollow, follow and unfollow gives the same graph", async () => {
    const lines = await sameInEveryOrder([
      [began],
      [left],
      [follow("1", "2", now - 10 * day)],
      [undo(follow("1", "2"), now - 5 * day)],
    ]);
    expect(lines.some((line) => line.includes("-FOLLOWS->"))).toBe(false);
    expect(await ended()).toMatchObject([{ since: now - 10 * day, until: now - 5 * day }]);
  });

  it("an undated list holds as of the newest event of its file", async () => {
    const list = (newest: number): Activity[] => [follow("1", "2"), follow("3", "4", newest)];
    await sameInEveryOrder([list(now - 40 * day), [left]]);
    expect((await follows()).map(({ a }) => a)).toEqual(["twitter:3"]);
    await importAll(list(now - 20 * day));
    expect((await follows()).map(({ a }) => a)).toEqual(["twitter:1", "twitter:3"]);
  });

  it("an unfollow by handle ends the follow known by native id, in any order", async () => {
    const lines = await sameInEveryOrder([
      [follow("1", "2@bob", now - 90 * day)],
      [{ ...left, object: follow("1", "@bob") }],
    ]);
    expect(lines.some((line) => line.includes("-FOLLOWS->"))).toBe(false);
    expect(await ended()).toMatchObject([{ a: "twitter:1", b: "twitter:2", since: now - 90 * day }]);
  });
});

describe("a block", () => {
  it("ends the follows both ways and leaves nothing else", async () => {
    const both = [follow("1", "2", now - 90 * day), follow("2", "1", now - 80 * day)];
    await sameInEveryOrder([
      both,
      [{ type: "Block", actor: account("1"), object: account("2"), when: event(now - 9 * day) }],
    ]);
    expect(await follows()).toEqual([]);
    expect(await ended()).toHaveLength(2);
    expect(await cypher(graph, "MATCH ()-[r]->() RETURN DISTINCT type(r) AS type ORDER BY type")).toEqual([
      { type: "IMPORTED" },
      { type: "READ" },
      { type: "UNFOLLOWED" },
    ]);
  });
});

describe("an act taken back", () => {
  const liked = like("1", "70", "2", now - 9 * day);

  it("an unlike removes the like in either order; a later like holds again", async () => {
    await sameInEveryOrder([[liked], [undo(liked, now - 5 * day)]]);
    expect(await likes()).toEqual([]);
    await importAll([like("1", "70", "2", now - 2 * day)]);
    expect(await likes()).toEqual([{ a: "twitter:1", b: "twitter:2", at: now - 2 * day }]);
  });

  it("a like deleted by its native id alone, before or after it is seen; another like of the post stays", async () => {
    const first = { ...liked, nativeId: "1/like/a" };
    const gone = undo({ network: "twitter", act: "1/like/a" }, now - 5 * day);
    await sameInEveryOrder([[first], [gone]]);
    expect(await likes()).toEqual([]);
    await sameInEveryOrder([
      [first],
      [gone],
      [{ ...like("1", "70", "2", now - 7 * day), nativeId: "1/like/b" }],
    ]);
    expect(await likes()).toEqual([{ a: "twitter:1", b: "twitter:2", at: now - 7 * day }]);
  });

  it("a follow deleted by its native id", async () => {
    await sameInEveryOrder([
      [{ ...follow("1", "2", now - 9 * day), nativeId: "1/follow/a" }],
      [undo({ network: "twitter", act: "1/follow/a" }, now - 5 * day)],
    ]);
    expect(await follows()).toEqual([]);
    expect(await ended()).toMatchObject([{ since: now - 9 * day, until: now - 5 * day }]);
  });

  it("a deleted post goes with its reply, mention, counts and the likes of it", async () => {
    const post = { network: "twitter", post: "80" } as const;
    const lines = await sameInEveryOrder([
      [
        {
          type: "Create",
          actor: account("1"),
          object: post,
          inReplyTo: { network: "twitter", post: "70", owner: account("2") },
          mentions: [account("3")],
          when: event(now - 9 * day),
        },
        { type: "Metric", of: post, counts: { likesReceived: 4 }, observedAt: now - 8 * day },
      ],
      [like("4", "80", "1", now - 8 * day)],
      [undo(post, now - 5 * day)],
    ]);
    expect(lines.filter((line) => / -(REPLY|MENTION|LIKE)-> /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("(Post)"))).toEqual([]);
  });

  it("a post whose counts and deletion one file tells is gone with them", async () => {
    const post = { network: "twitter", post: "80" } as const;
    await importAll([
      { type: "Create", actor: account("1"), object: post, when: event(now - 9 * day) },
      undo(post, now - 5 * day),
      { type: "Metric", of: post, counts: { likesReceived: 4 }, observedAt: now - 8 * day },
    ]);
    const lines = await graphLines(graph);
    expect(lines.filter((line) => line.startsWith("(Post)"))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("(GonePost)"))).toHaveLength(1);
  });
});
