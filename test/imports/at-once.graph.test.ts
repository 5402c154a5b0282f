/** Two imports at the same moment that know the same acts: each act is there once and says that both told it. */
import { expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { importOf, like } from "./scripted.ts";

const PEOPLE = 200;

/** Everybody likes a post of bob (2), and one whose owner nobody has named. */
const likes: Activity[] = Array.from({ length: PEOPLE }, (_, person) => [
  like(String(100 + person), "70", "2"),
  like(String(100 + person), "80"),
]).flat();

it("two imports of the same likes at once write each like once, told by both", async () => {
  const graph = await emptyGraph();
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
