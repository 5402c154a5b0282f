/** What somebody decided by hand about whose an account is stands above files, whatever is imported, again, or undone. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { undoImport } from "../../src/imports/undo-import.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { link } from "../../src/runs/link.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, now } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const own = (slug: string, key: string): Activity => ({
  type: "Own",
  slug,
  name: slug,
  account: account(key),
});
const world = [follow("1", "2", now - 9 * day), own("nora", "1"), own("eve", "3")];
const load = (name: string, activities: Activity[]) =>
  importPaths(graph, importOf({ [`${name}.txt`]: activities }));
const owners = async () =>
  (
    await cypher(graph, "MATCH (u:User)-[:OWNS]->(a:Account) RETURN u.slug + ' ' + a.key AS row ORDER BY row")
  ).map(({ row }) => row);
const decide = async (kind: "LINK" | "UNLINK", slug: string, key: string) =>
  expect(await link(graph, slug, { kind, key }, now)).toBeNull();

describe("a link by hand", () => {
  it("stays through imports, the same again, and the undoing of another", async () => {
    await load("world", world);
    await decide("LINK", "nora", "twitter:2");
    const linked = ["eve twitter:3", "nora twitter:1", "nora twitter:2"];
    await load("news", [follow("4", "2")]);
    await load("world", [...world]);
    expect(await owners()).toEqual(linked);
    await undoImport(graph, 2, now);
    expect(await owners()).toEqual(linked);
  });

  it("outlives the import that knew the user, and the files' own links go with theirs", async () => {
    await load("follow", [follow("1", "2")]);
    await load("people", [own("nora", "1")]);
    await decide("LINK", "nora", "twitter:2");
    await undoImport(graph, 2, now);
    expect(await owners()).toEqual(["nora twitter:2"]);
  });

  it("stands above a file that says somebody else's, until it is taken back and the file read again", async () => {
    await load("world", world);
    await decide("LINK", "nora", "twitter:2");
    const told = [own("eve", "2")];
    await load("told", told);
    expect(await owners()).toEqual(["eve twitter:3", "nora twitter:1", "nora twitter:2"]);
    await decide("UNLINK", "nora", "twitter:2");
    expect(await owners()).toEqual(["eve twitter:3", "nora twitter:1"]);
    await load("told again", [...told, follow("5", "6")]);
    expect(await owners()).toEqual(["eve twitter:2", "eve twitter:3", "nora twitter:1"]);
  });

  it("goes along when an account known by its handle turns out to have an id", async () => {
    await load("handle", [follow("1", "@bob"), own("nora", "1")]);
    await decide("LINK", "nora", "twitter:@bob");
    await load("id", [follow("3", "2@bob")]);
    expect(await owners()).toEqual(["nora twitter:1", "nora twitter:2"]);
    await decide("UNLINK", "nora", "twitter:2");
    expect(await owners()).toEqual(["nora twitter:1"]);
  });

  it("is not lost where the handle was unlinked before its id was known", async () => {
    await load("handle", [follow("1", "@bob"), own("nora", "@bob")]);
    await decide("UNLINK", "nora", "twitter:@bob");
    await load("id", [follow("3", "2@bob"), own("nora", "@bob")]);
    expect(await owners()).toEqual([]);
  });
});

describe("unlinking by hand", () => {
  it("stands above the file that says otherwise, read again or anew, until it is linked again", async () => {
    await load("world", world);
    await decide("UNLINK", "nora", "twitter:1");
    expect(await owners()).toEqual(["eve twitter:3"]);
    await load("world", [...world, follow("7", "1")]);
    expect(await owners()).toEqual(["eve twitter:3"]);
    await decide("LINK", "eve", "twitter:1");
    expect(await owners()).toEqual(["eve twitter:1", "eve twitter:3"]);
    expect(await link(graph, "nora", { kind: "LINK", key: "twitter:1" }, now)).toEqual({ owner: "eve" });
    await decide("UNLINK", "eve", "twitter:1");
    await decide("LINK", "nora", "twitter:1");
    expect(await owners()).toEqual(["eve twitter:3", "nora twitter:1"]);
  });
});

it("the name of a user made by hand stays what it was given", async () => {
  await cypher(graph, "CREATE (:User {slug: 'nora', name: 'Nora Lindqvist', updatedAt: 1, made: 'x'})");
  await load("world", world);
  expect(await cypher(graph, "MATCH (u:User {slug: 'nora'}) RETURN u.name AS name")).toEqual([
    { name: "Nora Lindqvist" },
  ]);
  await undoImport(graph, 1, now);
  expect(await cypher(graph, "MATCH (u:User) RETURN u.name AS name")).toEqual([{ name: "Nora Lindqvist" }]);
});
