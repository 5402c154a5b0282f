/** The import pipeline on a real graph, in small worlds. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const followsIn = () =>
  cypher(
    graph,
    "MATCH (a)-[f:FOLLOWS]->(b) RETURN a.key AS a, b.key AS b, f.fromKey AS fromKey, f.toKey AS toKey, f.since AS since, f.precision AS precision ORDER BY a, b",
  );

describe("follows", () => {
  it("alice follows bob", async () => {
    const since = now - 3 * day;
    const report = await importPaths(graph, importOf({ "a.txt": [follow("1@alice", "2@bob", since)] }));
    expect(await followsIn()).toEqual([
      {
        a: "twitter:1",
        b: "twitter:2",
        fromKey: "twitter:1",
        toKey: "twitter:2",
        since,
        precision: "second",
      },
    ]);
    expect(
      await cypher(
        graph,
        "MATCH (a:Account) RETURN a.handle AS handle, a.updatedAt AS updatedAt ORDER BY handle",
      ),
    ).toEqual([
      { handle: "alice", updatedAt: now },
      { handle: "bob", updatedAt: now },
    ]);
    expect(report).toMatchObject({ number: 1, read: 1, accepted: 1, skipped: 0, resumed: false, unread: [] });
    expect(report.files[0]).toMatchObject({ kept: { follows: 1 }, duplicates: 0, from: since, to: since });
  });

  it("the same import twice gives the same graph, with a report of each", async () => {
    const world = importOf({
      "a.txt": [
        follow("1@alice", "2@bob"),
        like("2", "77", "1"),
        { type: "Metric", of: account("1"), counts: { followers: 10 } },
        { type: "Own", slug: "alice", name: "Alice", account: account("1") },
      ],
    });
    await importPaths(graph, world);
    const first = await graphLines(graph);
    const again = await importPaths(graph, { ...world, now: now + 3 * day });
    expect(await graphLines(graph)).toEqual(first);
    expect(again).toMatchObject({ number: 2, accepted: 4 });
    expect(again.files[0]?.duplicates).toBe(2);
    expect(first.some((line) => line.includes("Metric"))).toBe(true);
  });
});
