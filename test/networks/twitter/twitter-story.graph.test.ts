/** Nora's archive and Bob's, and what the API says of Nora's post: both sides of each act, in one graph. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";

const now = Date.UTC(2021, 3, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-twitter-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const ytd = (name: string, records: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records)}`;

it("nora posts, bob answers, carol likes: his archive, her archive and the API agree", async () => {
  const graph = await emptyGraph();
  const post = "1373617456789012480";
  const created_at = "Sun Mar 21 12:53:22 +0000 2021";
  // Nora's archive, as made in 2014, and a reply of the API about her post.
  const noras = [
    write("user_details.js", 'var user_details = {"id":"48120","screen_name":"nora_l","full_name":"Nora"}'),
    write(
      "2021_03.js",
      `Grailbird.data.tweets_2021_03 = ${JSON.stringify([{ id_str: post, created_at, text: "bridges" }])}`,
    ),
    write(
      "likers.json",
      JSON.stringify({
        request: `https://api.x.com/2/tweets/${post}/liking_users`,
        response: {
          data: [{ id: "78", name: "Carol", username: "carol" }],
          meta: { result_count: 1 },
        },
      }),
    ),
    write(
      "followers.json",
      JSON.stringify({
        request: "https://api.x.com/2/users/48120/followers?user.fields=public_metrics",
        response: {
          data: [{ id: "77", name: "Bob", username: "bob", public_metrics: { followers_count: 10 } }],
          meta: { result_count: 1 },
        },
      }),
    ),
  ];
  const first = await importPaths(graph, { paths: noras, now });
  expect(first.skipped).toBe(0);
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "gravitas-twitter-"));

  // Bob's archive: he follows Nora, too, answers her and names her by handle in another post.
  const bobs = [
    write("account.js", ytd("account", [{ account: { accountId: "77", username: "bob" } }])),
    write("following.js", ytd("following", [{ following: { accountId: "48120" } }])),
    write(
      "tweets.js",
      ytd("tweets", [
        {
          tweet: {
            id_str: "1373617456789019999",
            created_at,
            full_text: "@nora_l yes",
            in_reply_to_status_id_str: post,
            in_reply_to_user_id_str: "48120",
            in_reply_to_screen_name: "nora_l",
          },
        },
        { tweet: { id_str: "1373617456789020000", created_at, full_text: "RT @nora_l: bridges" } },
      ]),
    ),
  ];
  const second = await importPaths(graph, { paths: bobs, now });
  expect(second.skipped).toBe(0);

  expect(
    await cypher(graph, "MATCH (a)-[f:FOLLOWS]->(b) RETURN a.handle AS who, b.handle AS whom ORDER BY who"),
  ).toEqual([{ who: "bob", whom: "nora_l" }]);
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:LIKE|SHARE|REPLY|MENTION|QUOTE|LIST]->(b:Account)
       RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act`,
    ),
  ).toEqual([
    // By hand: 1373617456789012480 / 4194304 = 327495922276 (rounded down); + 1288834974657 = 1616330896933.
    { act: "LIKE", who: "twitter:78", whom: "twitter:48120", at: 1_616_330_896_933 },
    { act: "REPLY", who: "twitter:77", whom: "twitter:48120", at: Date.UTC(2021, 2, 21, 12, 53, 22) },
    { act: "SHARE", who: "twitter:77", whom: "twitter:48120", at: Date.UTC(2021, 2, 21, 12, 53, 22) },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (a:Account {key: 'twitter:77'})-[:STATED]->(m) RETURN m.followers AS followers",
    ),
  ).toEqual([{ followers: 10 }]);
}, 30_000);

it("an archive to 2018 has every post twice, as JSON and in a table: each act counts once", async () => {
  const graph = await emptyGraph();
  const [shared, answer] = ["266031293945503744", "266031293945503999"];
  const created_at = "2012-11-07 04:16:18 +0000";
  const bob = { id_str: "77", screen_name: "bob" };
  const carol = { id_str: "78", screen_name: "carol" };
  const statuses = [
    {
      id_str: shared,
      created_at,
      text: "RT @bob: hello",
      entities: { user_mentions: [bob] },
      retweeted_status: { id_str: "266030000000000000", user: bob },
    },
    {
      id_str: answer,
      created_at,
      text: "@bob and @carol, yes",
      in_reply_to_user_id_str: "77",
      in_reply_to_screen_name: "bob",
      entities: { user_mentions: [bob, carol] },
    },
  ];
  write("user_details.js", 'var user_details = {"id":"48120","screen_name":"nora_l"}');
  write("2012_11.js", `Grailbird.data.tweets_2012_11 = ${JSON.stringify(statuses)}`);
  write(
    "tweets.csv",
    [
      '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"',
      `"${shared}","","","${created_at}","web","RT @bob: hello","266030000000000000","77","",""`,
      `"${answer}","","77","${created_at}","web","@bob and @carol, yes","","","",""`,
    ].join("\n"),
  );
  const report = await importPaths(graph, { paths: [folder], now });
  expect(report).toMatchObject({ skipped: 0, unread: [] });
  const at = Date.UTC(2012, 10, 7, 4, 16, 18);
  const nora = "twitter:48120";
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:SHARE|REPLY|MENTION]->(b:Account)
       RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act`,
    ),
  ).toEqual([
    { act: "MENTION", who: nora, whom: "twitter:78", at },
    { act: "REPLY", who: nora, whom: "twitter:77", at },
    { act: "SHARE", who: nora, whom: "twitter:77", at },
  ]);
}, 30_000);

it("bob unfollows nora and takes his answer down, as a stream tells", async () => {
  const graph = await emptyGraph();
  const nora = { id_str: "48120", screen_name: "nora_l" };
  const bob = { id_str: "77", screen_name: "bob" };
  const follow = { source: bob, target: nora };
  const answer = {
    id_str: "1373617456789019999",
    created_at: "Sun Mar 21 12:53:22 +0000 2021",
    text: "@nora_l yes",
    user: bob,
    in_reply_to_status_id_str: "1373617456789012480",
    in_reply_to_user_id_str: "48120",
    in_reply_to_screen_name: "nora_l",
  };
  const lines = (name: string, messages: readonly object[]): string =>
    write(name, messages.map((message) => JSON.stringify(message)).join("\n"));
  const before = lines("1.jsonl", [
    { ...follow, event: "follow", created_at: "Sun Mar 21 12:50:00 +0000 2021" },
    answer,
  ]);
  const after = lines("2.jsonl", [
    { ...follow, event: "unfollow", created_at: "Sun Mar 21 12:59:00 +0000 2021" },
    { delete: { status: { id_str: answer.id_str, user_id_str: "77" }, timestamp_ms: "1616331700000" } },
  ]);
  const ties = () =>
    cypher(
      graph,
      "MATCH (a:Account)-[r:FOLLOWS|REPLY]->(b:Account) RETURN type(r) AS tie, a.key AS who, b.key AS whom ORDER BY tie",
    );
  await importPaths(graph, { paths: [before], now });
  expect(await ties()).toEqual([
    { tie: "FOLLOWS", who: "twitter:77", whom: "twitter:48120" },
    { tie: "REPLY", who: "twitter:77", whom: "twitter:48120" },
  ]);
  const report = await importPaths(graph, { paths: [after], now });
  expect(report.skipped).toBe(0);
  expect(await ties()).toEqual([]);
}, 30_000);
