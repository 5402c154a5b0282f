/** Imports at the same moment that know the same acts and follows: each is there once and says that all told it. */
import { beforeEach, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity, Undo } from "../../src/networks/activity.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now } from "./scripted.ts";

const PEOPLE = 200;

/** Everybody likes a post of bob (2), and one whose owner nobody has named. */
const likes: Activity[] = Array.from({ length: PEOPLE }, (_, person) => [
  like(String(100 + person), "70", "2"),
  like(String(100 + person), "80"),
]).flat();

/** And follows her. */
const follows: Activity[] = Array.from({ length: PEOPLE }, (_, person) =>
  follow(String(100 + person), "2", now - 90 * day),
);

const takenBack: Undo[] = [...likes, ...follows].map((object) => ({
  type: "Undo",
  actor: account("1"),
  object: object as Undo["object"],
  when: { at: now - 60_000, precision: "second", of: "event" },
}));

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

/** Imports of these at the same moment. */
const atOnce = (...parts: readonly (readonly Activity[])[]) =>
  Promise.all(parts.map((part, index) => importPaths(graph, importOf({ [`${index}.txt`]: part }))));

/** Acts and follows by type: the imports that told those that stand; statements and undoings of those that are over. */
const told = () =>
  cypher(
    graph,
    `MATCH (:Account)-[r:LIKE|FOLLOWS|TAKEN_BACK|UNFOLLOWED]->()
     WITH type(r) AS type, size(r.said) AS over, size(r.undoings) AS undoings, CASE WHEN r.said IS NULL THEN r.imports END AS imports
     RETURN type, imports, over, undoings, count(*) AS times ORDER BY type`,
  );

it("two imports of the same likes at once write each like once, told by both", async () => {
  // One import before, so that accounts and posts are there and both come to the acts at the same time.
  await importPaths(
    graph,
    importOf({ "people.txt": likes.map((one) => ({ ...one, type: "Announce" }) as Activity) }),
  );
  const reports = await Promise.all(
    ["alice.txt", "carol.txt"].map((path) => importPaths(graph, importOf({ [path]: likes }))),
  );
  const numbers = reports.map(({ number }) => number);
  expect(numbers.toSorted()).toEqual([2, 3]);
  const held = await cypher(
    graph,
    "MATCH ()-[l:LIKE]->() RETURN l.toKey AS to, l.imports AS imports, l.others AS others, count(*) AS likes ORDER BY to",
  );
  const both = { imports: [2, 3], others: null, likes: PEOPLE };
  expect(held).toEqual([
    { to: "twitter:2", ...both },
    { to: null, ...both },
  ]);
  // One of them wrote a like, the other found it.
  expect(reports.reduce((sum, { files }) => sum + (files[0]?.duplicates ?? 0), 0)).toBe(2 * PEOPLE);
}, 60_000);

it("three imports at once that tell known likes and follows again are all remembered", async () => {
  const all = [...likes, ...follows];
  await importPaths(graph, importOf({ "first.txt": all }));
  await atOnce(all, all, all);
  const standing = { imports: [1, 2, 3, 4], over: null, undoings: null };
  expect(await told()).toEqual([
    { type: "FOLLOWS", ...standing, times: PEOPLE },
    { type: "LIKE", ...standing, times: 2 * PEOPLE },
  ]);
}, 60_000);

it("two imports at once that take the same back are both remembered", async () => {
  await importPaths(graph, importOf({ "first.txt": [...likes, ...follows] }));
  await atOnce(takenBack, takenBack);
  const ended = { imports: null, over: 1, undoings: 2 };
  expect(await told()).toEqual([
    { type: "TAKEN_BACK", ...ended, times: 2 * PEOPLE },
    { type: "UNFOLLOWED", ...ended, times: PEOPLE },
  ]);
}, 60_000);

it("what one import tells anew while another takes it back is over", async () => {
  // One before, so that accounts and posts are there and both come to the acts at the same time.
  const people = likes.map((one) => ({ ...one, type: "Announce" }) as Activity);
  await importPaths(graph, importOf({ "people.txt": people }));
  await atOnce([...likes, ...follows], takenBack);
  const ended = { imports: null, over: 1, undoings: 1 };
  expect(await told()).toEqual([
    { type: "TAKEN_BACK", ...ended, times: 2 * PEOPLE },
    { type: "UNFOLLOWED", ...ended, times: PEOPLE },
  ]);
}, 60_000);
