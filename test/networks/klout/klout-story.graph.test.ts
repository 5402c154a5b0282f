/** Ada's dump of Klout, Bob's dump, and the +K that he gave her. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { fixtures } from "./fixtures.ts";

const [ada, bob] = ["klout:635263", "klout:100768049884337217"];
const request = (id: string): string => `http://api.klout.com/v2/user.json/${id}/influence?key=k`;

it("bob influences ada, both dumps say so; he gives her +K; her score of the day is kept", async () => {
  const graph = await emptyGraph();
  const mine = JSON.stringify({
    request: request("635263"),
    response: JSON.parse(fixtures["influence.json"] ?? ""),
  });
  const payload = { kloutId: "635263", nick: "Ada", score: { score: 52.75 } };
  const his = JSON.stringify({
    request: request("100768049884337217"),
    response: {
      myInfluencers: [],
      myInfluencees: [{ entity: { id: "635263", payload } }],
      myInfluenceesCount: 900,
    },
  });
  const plusk =
    "giver_network,giver_id,receiver_network,receiver_id,topic_slug,given_at\nklout,@Bob_L,klout,635263,music,2013-05-02\n";
  expect(await importPaths(graph, exportOf("/ada", { "influence.json": mine }))).toMatchObject({
    skipped: 0,
  });
  expect(
    await importPaths(graph, exportOf("/bob", { "influence.json": his, "plusk.csv": plusk })),
  ).toMatchObject({ skipped: 0, unread: [] });

  expect(await cypher(graph, "MATCH (a {key: $ada})-[:FOLLOWS]->(b) RETURN b.key AS key", { ada })).toEqual([
    { key: bob },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (a)-[r:ENDORSE]->(b) RETURN a.key AS who, b.key AS whom, r.topic AS topic, r.at AS at",
    ),
  ).toEqual([{ who: bob, whom: ada, topic: "music", at: Date.UTC(2013, 4, 2) }]);
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[:STATED]->(m) WHERE a.key IN [$ada, $bob]
       RETURN a.key AS key, max(m.kloutScore) AS score, max(m.followers) AS influenced ORDER BY key DESC`,
      { ada, bob },
    ),
  ).toEqual([
    { key: ada, score: 52.75, influenced: 25 },
    { key: bob, score: 84.5, influenced: 900 },
  ]);
}, 60_000);
