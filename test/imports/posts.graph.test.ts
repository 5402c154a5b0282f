/** An act on a post of unknown owner waits at the post, and becomes an act toward the owner once any file names one. */
import { describe, expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph, testGraph } from "../harness.ts";
import { account, day, importOf, like, now } from "./scripted.ts";

const post = (id: string) => ({ network: "twitter" as const, post: id });

/** The graph after imports of one activity list each. */
async function linesAfter(...imports: Activity[][]): Promise<string[]> {
  const graph = await emptyGraph();
  for (const [index, activities] of imports.entries()) {
    await importPaths(graph, importOf({ [`${index}.txt`]: activities }, { now: now + index }));
  }
  return graphLines(graph);
}

/** Every order of three. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe("acts on posts", () => {
  it("alice likes a post nobody knows the owner of", async () => {
    await linesAfter([like("1", "70")]);
    expect(
      await cypher(
        await graphOf(),
        "MATCH (a)-[r:LIKE]->(p:Post) RETURN a.key AS a, p.key AS p, r.post AS post, r.toKey AS toKey",
      ),
    ).toEqual([{ a: "twitter:1", p: "twitter:post:70", post: "twitter:post:70", toKey: null }]);
  });

  it("any order of the like, the owner's own list and another's like gives the same graph", async () => {
    const parts: Activity[][] = [
      [like("1", "70"), { type: "Announce", actor: account("1"), object: post("70") }],
      [
        {
          type: "Create",
          actor: account("2"),
          object: post("70"),
          when: { at: now - 5 * day, precision: "second", of: "event" },
        },
      ],
      [like("3", "70", "2")],
    ];
    const [first, ...others] = await inEveryOrder(parts);
    for (const other of others) expect(other).toEqual(first);
    expect(first?.filter((line) => / -(LIKE|SHARE)-> twitter:2 /.test(line))).toHaveLength(3);
  });

  it("any order of two likes and a count gives the same graph; the post is no node without the count", async () => {
    const parts: Activity[][] = [
      [like("1", "70")],
      [like("3", "70", "2"), like("2", "70")],
      [{ type: "Metric", of: post("70"), counts: { likesReceived: 9 }, observedAt: now - day }],
    ];
    const [first, ...others] = await inEveryOrder(parts);
    for (const other of others) expect(other).toEqual(first);
    // bob's like of his own post is gone once the post is known to be his.
    expect(first?.filter((line) => line.includes("-LIKE->"))).toHaveLength(2);
    expect(first?.some((line) => line.startsWith("twitter:2 -POSTED-> twitter:post:70"))).toBe(true);
    const withoutCount = await linesAfter(parts[0] ?? [], parts[1] ?? []);
    expect(withoutCount.some((line) => line.startsWith("(Post)"))).toBe(false);
  });

  it("a like told with and without its own time keeps the better time, in either order", async () => {
    const exact = like("1", "70", "2", now - 7 * day);
    const fromPost = { ...exact, when: { at: now - 9 * day, precision: "second", of: "object" } } as const;
    const undated = { ...exact, when: undefined };
    const one = await linesAfter([undated], [fromPost], [exact]);
    expect(one).toEqual(await linesAfter([exact], [undated], [fromPost]));
    expect(await cypher(await graphOf(), "MATCH ()-[r:LIKE]->() RETURN r.at AS at, r.of AS of")).toEqual([
      { at: now - 7 * day, of: "event" },
    ]);
  });
});

async function inEveryOrder(parts: Activity[][]): Promise<string[][]> {
  const results: string[][] = [];
  for (const order of orders) results.push(await linesAfter(...order.map((index) => parts[index] ?? [])));
  return results;
}

const graphOf = testGraph;
