/** The page Ada Bakery tells by webhook and by the Graph API that Bob reacted and answered: one like, one reply. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { fixtures } from "./fixtures.ts";

it("bob's love and his comment are kept once though told twice; stated counts stay counts", async () => {
  const graph = await emptyGraph();
  const files = Object.fromEntries(
    ["reaction-add.json", "comment-add.json", "feed.json", "page.json"].map((name) => [
      name,
      fixtures[name] ?? "",
    ]),
  );
  expect(await importPaths(graph, exportOf("/ada", files))).toMatchObject({ skipped: 0, unread: [] });

  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:LIKE|REPLY]->(b:Account {key: 'facebook-pages:1001'})
       RETURN a.key AS who, type(r) AS did, count(*) AS times ORDER BY did`,
    ),
  ).toEqual([
    { who: "facebook-pages:1001/55", did: "LIKE", times: 1 },
    { who: "facebook-pages:1001/55", did: "REPLY", times: 1 },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (:Account {key: 'facebook-pages:1001'})-[:STATED]->(m) RETURN max(m.followers) AS followers",
    ),
  ).toEqual([{ followers: 950 }]);
}, 30_000);
