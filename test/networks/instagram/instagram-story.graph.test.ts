/** Renée's Instagram export and Bob's become one graph: what she does to him is what was done to him. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { at, fixtures } from "./fixtures.ts";

const [renee, bob] = ["instagram:@renee.lind", "instagram:@bob.berg"];
const pick = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fixtures[name] ?? ""]));

it("renée and bob follow each other, she likes his post and comments; the follow both tell of is one", async () => {
  const graph = await emptyGraph();
  const hers = pick(
    "personal_information-es.json",
    "followers-2021.json",
    "following-2026.json",
    "liked_comments.json",
    "reels_comments.json",
    "your_topics.json",
  );
  const his = {
    "personal_information.json": (fixtures["personal_information.json"] ?? "").replace(
      "renee.lind",
      "bob.berg",
    ),
    "followers_1.json": (fixtures["followers-2021.json"] ?? "").replaceAll("bob.berg", "renee.lind"),
  };
  expect(await importPaths(graph, exportOf("/renee", hers))).toMatchObject({ skipped: 0, unread: [] });
  expect(await importPaths(graph, exportOf("/bob", his))).toMatchObject({ skipped: 0, unread: [] });

  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:FOLLOWS|LIKE|REPLY]->(b:Account)
       RETURN a.key AS who, type(r) AS did, b.key AS whom, coalesce(r.at, r.since) AS at ORDER BY did, who`,
    ),
  ).toEqual([
    { who: bob, did: "FOLLOWS", whom: renee, at: at * 1000 },
    { who: renee, did: "FOLLOWS", whom: bob, at: at * 1000 },
    { who: renee, did: "LIKE", whom: "instagram:@zoe_ek", at: at * 1000 },
    { who: renee, did: "REPLY", whom: bob, at: at * 1000 },
  ]);
}, 30_000);
