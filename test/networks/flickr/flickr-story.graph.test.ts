/** Ada's Flickr export and Bob's: his fave and her count, his comment told by both, once. */
import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/driver.ts";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { fixtures } from "./fixtures.ts";

const [ada, bob] = ["flickr:10000001@N00", "flickr:20000002@N00"];
const photoOf = (comments: object[]): string =>
  JSON.stringify({ ...(JSON.parse(fixtures["photo_501.json"] ?? "") as object), comments });
const comment = { id: "c7", date: "2020-03-16 08:00:00", user: "20000002@N00", comment: "words" };
const adas = {
  "account_profile.json": fixtures["account_profile.json"] ?? "",
  "followers_part001.json": '{"followers": {"Bob B.": "https://www.flickr.com/people/bob/"}}',
  "photo_501.json": photoOf([comment]),
  "account_testimonials.json": fixtures["account_testimonials.json"] ?? "",
};
const bobs = {
  "account_profile.json": JSON.stringify({
    nsid: "20000002@N00",
    path_alias: "bob",
    screen_name: "bob",
    pro_user: "no",
  }),
  "contacts_part001.json": '{"contacts": {"Ada": "https://www.flickr.com/people/ada/"}}',
  "faves_part001.json": '{"faves": [{"photo_id": "501", "photo_url": "http://flic.kr/p/ABC"}]}',
  "photos_comments_part001.json": JSON.stringify([
    {
      comment_id: "c7",
      photo_id: "501",
      photo_url: "https://www.flickr.com/photos/ada/501/",
      date: comment.date,
    },
  ]),
};

const story = async (graph: Graph) => ({
  follows: await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS who, b.key AS whom"),
  acts: await cypher(
    graph,
    `MATCH (a:Account)-[r:LIKE|REPLY|MENTION|ENDORSE]->(b:Account)
     RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act, who, whom`,
  ),
  counts: await cypher(
    graph,
    "MATCH (:Post {key: 'flickr:post:501'})-[:STATED]->(m) RETURN m.likesReceived AS likes",
  ),
});

it("bob follows ada, faves her photo of him and comments on it, whichever export comes first", async () => {
  const graph = await emptyGraph();
  expect(await importPaths(graph, exportOf("/ada", adas))).toMatchObject({ skipped: 0, unread: [] });
  expect(await importPaths(graph, exportOf("/bob", bobs))).toMatchObject({ skipped: 0, unread: [] });

  const expected = {
    follows: [{ who: bob, whom: ada }],
    acts: [
      { act: "ENDORSE", who: ada, whom: "flickr:@cara", at: Date.UTC(2016, 1, 20, 14, 45) },
      { act: "ENDORSE", who: bob, whom: ada, at: Date.UTC(2015, 5, 15, 10, 30) },
      { act: "LIKE", who: bob, whom: ada, at: 0 },
      { act: "MENTION", who: ada, whom: bob, at: Date.UTC(2020, 2, 15, 18) },
      { act: "REPLY", who: bob, whom: ada, at: Date.UTC(2020, 2, 16, 8) },
    ],
    counts: [{ likes: 3 }],
  };
  expect(await story(graph)).toEqual(expected);
  const other = await emptyGraph();
  await importPaths(other, exportOf("/bob", bobs));
  await importPaths(other, exportOf("/ada", adas));
  await importPaths(other, exportOf("/ada", adas));
  expect(await story(other)).toEqual(expected);
}, 60_000);
