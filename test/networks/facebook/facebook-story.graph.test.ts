/** Renée's export and Bob's, told as one story: she knows him by name alone, so does he her. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { at, fixtures } from "./fixtures.ts";

const [renee, bob] = ["facebook:@renee.lind", "facebook:@bob.berg"];
const pick = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fixtures[name] ?? ""]));

it("friends follow each other, a comment is a reply, a like of a page its follow; names are never merged with handles", async () => {
  const graph = await emptyGraph();
  const hers = pick(
    "profile_information.json",
    "friends-2018.json",
    "posts_and_comments-2018.json",
    "pages_you've_liked.json",
    "message_1.json",
  );
  const his = {
    "profile_information.json": JSON.stringify({
      profile_v2: { name: { full_name: "Bob Berg" }, username: "bob.berg" },
    }),
    "comments.json": JSON.stringify({
      comments_v2: [
        {
          timestamp: at,
          data: [{ comment: { timestamp: at, comment: "x", author: "Bob Berg" } }],
          title: "Bob Berg commented on Ada Ek's post.",
        },
      ],
    }),
  };
  expect(await importPaths(graph, exportOf("/renee", hers))).toMatchObject({ skipped: 0, unread: [] });
  expect(await importPaths(graph, exportOf("/bob", his))).toMatchObject({ skipped: 0, unread: [] });

  const edges = await cypher(
    graph,
    `MATCH (a:Account)-[r:FOLLOWS|LIKE|REPLY]->(b:Account)
     RETURN a.key AS who, type(r) AS did, b.key AS whom, coalesce(r.at, r.since) AS at ORDER BY did, who, whom`,
  );
  expect(edges).toEqual([
    { who: "facebook:@renee.lind", did: "FOLLOWS", whom: "facebook-pages:1001", at: at * 1000 },
    { who: renee, did: "FOLLOWS", whom: "facebook-pages:@adabakery", at: at * 1000 },
    { who: renee, did: "FOLLOWS", whom: "facebook:name:Bob Berg", at: at * 1000 },
    { who: "facebook:name:Bob Berg", did: "FOLLOWS", whom: renee, at: at * 1000 },
    { who: renee, did: "LIKE", whom: "facebook:name:Bob Berg", at: at * 1000 },
    { who: bob, did: "REPLY", whom: "facebook:name:Ada Ek", at: at * 1000 },
  ]);
}, 30_000);
