/** Handles change hands: what was said by a handle is of the account that had it then, in whatever order files come. */
import { beforeEach, describe, expect, it } from "vitest";
import { accountByHandle } from "../../src/graph/accounts/account-by-handle.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { splitAccount } from "../../src/imports/split-account.ts";
import { undoImport } from "../../src/imports/undo-import.ts";
import type { AccountRef, Activity } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

async function importAll(...imports: readonly (readonly Activity[])[]): Promise<void> {
  for (const [index, activities] of imports.entries()) {
    await importPaths(graph, importOf({ [`${index}.txt`]: activities }, { now: now + index }));
  }
}

async function sameInEveryOrder(parts: readonly (readonly Activity[])[]): Promise<void> {
  await importAll(...parts);
  const lines = await graphLines(graph);
  for (const order of [[...parts].reverse(), [...parts.slice(1), ...parts.slice(0, 1)]]) {
    graph = await emptyGraph();
    await importAll(...order);
    expect(await graphLines(graph)).toEqual(lines);
  }
}

/** An act at a time that names somebody with id and handle, as networks log them. */
const seen = (who: string, at: number): Activity => like(who, `at-${at}`, "3", at);
const likers = (of: string) =>
  cypher(graph, "MATCH (a)-[r:LIKE]->({key: $of}) RETURN a.key AS a, r.post AS post ORDER BY post, a", {
    of,
  });
const handleOf = async (handleKey: string) =>
  (await accountByHandle(graph, { network: "twitter", handleKey }))[0]?.account.key;
const named = (handle: string, name: string): AccountRef => ({
  network: "twitter",
  nativeId: "2",
  handle,
  name,
});

describe("a handle that changed hands", () => {
  /** Bob (2) was @bob until 60 days ago, another (9) is since 40 days. */
  const bob = [seen("2@bob", now - 90 * day), seen("2@bob", now - 60 * day)];
  const other = [seen("9@bob", now - 40 * day)];
  const byHandle = [
    like("1", "70", "@bob", now - 70 * day),
    like("1", "71", "@bob", now - 50 * day),
    like("1", "72", "@bob", now - 10 * day),
  ];

  it("acts by the handle go to whoever had it then, in every order", async () => {
    await sameInEveryOrder([bob, other, byHandle]);
    expect((await likers("twitter:2")).map(({ post }) => post)).toEqual([
      "twitter:post:70",
      "twitter:post:71",
    ]);
    expect((await likers("twitter:9")).map(({ post }) => post)).toEqual(["twitter:post:72"]);
    expect(await handleOf("bob")).toBe("twitter:9");
    expect(
      await cypher(
        graph,
        "MATCH (a)-[k:KNOWN_AS]->(h:Alias) RETURN a.key AS a, h.name AS name, a.handle AS handle, k.from AS from, k.until AS until",
      ),
    ).toEqual([
      { a: "twitter:2", name: "twitter:@bob", handle: null, from: now - 90 * day, until: now - 60 * day },
    ]);
  });

  it("goes back when the import that told of the new holder is undone", async () => {
    await importAll(bob, byHandle);
    const before = await graphLines(graph);
    graph = await emptyGraph();
    await importAll(bob, other, byHandle);
    await undoImport(graph, 2, now);
    expect(await graphLines(graph)).toEqual(before);
    expect(await handleOf("bob")).toBe("twitter:2");
  });
});

describe("names", () => {
  it("the newest handle and name stand, whatever comes last; the old handle still finds the account", async () => {
    await sameInEveryOrder([
      [{ ...follow("1", "3", now - 9 * day), object: named("robert", "Robert") }],
      [{ ...follow("1", "4", now - 90 * day), actor: named("bob", "Bob") }],
    ]);
    expect(
      await cypher(graph, "MATCH (a:Account {key: 'twitter:2'}) RETURN a.handle AS handle, a.name AS name"),
    ).toEqual([{ handle: "robert", name: "Robert" }]);
    expect(await handleOf("bob")).toBe("twitter:2");
    expect(await handleOf("robert")).toBe("twitter:2");
    expect(await handleOf("bobby")).toBeUndefined();
  });

  it("a follow by an old handle finds the account that had it, nobody else having it since", async () => {
    await importAll(
      [seen("2@bob", now - 90 * day), seen("2@robert", now - 20 * day)],
      [follow("1", "@bob", now - 5 * day)],
    );
    expect(await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS a, b.key AS b")).toEqual([
      { a: "twitter:1", b: "twitter:2" },
    ]);
  });
});

describe("a split", () => {
  const files: Activity[][] = [
    [seen("2@bob", now - 90 * day)],
    [
      follow("1", "@bob", now - 80 * day),
      follow("5", "@bob", now - 10 * day),
      like("1", "70", "@bob", now - 10 * day),
    ],
    [{ type: "Metric", of: account("@bob"), counts: { followers: 3 }, observedAt: now - 10 * day }],
  ];

  it("from a time on the handle is another's, and importing again changes nothing", async () => {
    await importAll(...files);
    await splitAccount(graph, "twitter:2", "Bob", now - 30 * day, now);
    const follows = () => cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS a, b.key AS b ORDER BY a");
    const parted = [
      { a: "twitter:1", b: "twitter:2" },
      { a: "twitter:5", b: "twitter:@bob" },
    ];
    expect(await follows()).toEqual(parted);
    expect((await likers("twitter:@bob")).map(({ a }) => a)).toEqual(["twitter:1"]);
    expect(await cypher(graph, "MATCH (a:Account)-[:STATED]->() RETURN a.key AS a")).toEqual([
      { a: "twitter:@bob" },
    ]);
    await importAll(...files);
    expect(await follows()).toEqual(parted);
  });

  it("from the beginning: two accounts as if no file had ever made them one", async () => {
    await importAll(...files.slice(1));
    const apart = await graphLines(graph);
    graph = await emptyGraph();
    await importAll(...files);
    await splitAccount(graph, "twitter:2", "bob", 0, now);
    const lines = await graphLines(graph);
    expect(lines.filter((text) => text.includes("@bob"))).toEqual(
      apart.filter((text) => text.includes("@bob")),
    );
    expect(await handleOf("bob")).toBe("twitter:@bob");
  });

  it("is refused for an account that nobody knows, or that never had the handle", async () => {
    await importAll(...files);
    await expect(splitAccount(graph, "twitter:8", "bob", 0, now)).rejects.toMatchObject({
      code: "BAD_OPTION",
    });
    await expect(splitAccount(graph, "twitter:1", "bob", 0, now)).rejects.toMatchObject({
      code: "BAD_OPTION",
    });
  });
});
