/** Natalie's Swarm export, and what Bob saw of it through the API: his like is known from his side alone. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { fixtures } from "./fixtures.ts";

const [natalie, bob, cara] = ["foursquare:900", "foursquare:314", "foursquare:323"];
const user = { id: "900", firstName: "Natalie", relationship: "friend" };

it("natalie checks in with bob; bob likes it, cara answers; both are her friends", async () => {
  const graph = await emptyGraph();
  const names = ["tips.json", "users.json", "comments.json", "visits.json", "checkins1.json"];
  const files = Object.fromEntries(names.map((name) => [name, fixtures[name] ?? ""]));
  // The one check-in without an id is all that is left out; one for close friends is private.
  const first = await importPaths(graph, exportOf("/natalie", files));
  expect(first).toMatchObject({ skipped: 2, unread: [] });

  const checkin = { ...(JSON.parse(fixtures["checkin.json"] ?? "") as object), user };
  const recent = JSON.stringify({ meta: { code: 200 }, response: { recent: [checkin] } });
  const as = { network: "foursquare", nativeId: "314" } as const;
  const second = await importPaths(graph, exportOf("/bob", { "recent.json": recent }, { as }));
  expect(second).toMatchObject({ skipped: 0, unread: [] });

  expect(
    await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS who, b.key AS whom ORDER BY who, whom"),
  ).toEqual([
    { who: bob, whom: natalie },
    { who: cara, whom: natalie },
    { who: "foursquare:555", whom: natalie },
    { who: natalie, whom: bob },
    { who: natalie, whom: cara },
    { who: natalie, whom: "foursquare:666" },
  ]);
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:LIKE|REPLY|MENTION]->(b:Account)
       RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act, who, whom`,
    ),
  ).toEqual([
    { act: "LIKE", who: bob, whom: natalie, at: 0 },
    { act: "LIKE", who: cara, whom: natalie, at: 0 },
    { act: "MENTION", who: natalie, whom: bob, at: 1496001790_000 },
    { act: "MENTION", who: natalie, whom: "foursquare:777", at: 1496001790_000 },
    { act: "REPLY", who: cara, whom: natalie, at: 1496001800_000 },
  ]);
}, 60_000);
