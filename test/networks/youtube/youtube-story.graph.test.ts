/** Bob's Takeout, and what the API tells Nora of her channel: both sides of a comment and a like, in one graph. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { bobId, carolId, noraId } from "./fixtures.ts";

const now = Date.UTC(2024, 3, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-youtube-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("bob subscribes to nora, likes her video and comments on it; carol answers him", async () => {
  const graph = await emptyGraph();
  const takeout = join(folder, "bob");
  mkdirSync(takeout);
  const write = (path: string, text: string) => writeFileSync(path, text);
  const comment = "UgxAAAAAAAAAAAAAAA4AaABAg";
  write(join(takeout, "Kanal.csv"), `Kanal-ID,Titel\n${bobId},Bob\n`);
  write(
    join(takeout, "Abos.csv"),
    `Kanal-ID,Kanal-URL,Kanaltitel\n${noraId},http://www.youtube.com/channel/${noraId},Nora\n`,
  );
  write(join(takeout, "Mag ich-Videos.csv"), "Video-ID,Zeitstempel\nnorasvideo1,2024-03-02T10:00:00+00:00\n");
  write(
    join(takeout, "Kommentare.csv"),
    `Kommentar-ID,Kanal-ID,Zeit,Preis,Video-ID,Text\n${comment},${bobId},2024-03-01T10:00:00+00:00,0,norasvideo1,x\n`,
  );
  const first = await importPaths(graph, { paths: [takeout], now });
  expect(first).toMatchObject({ skipped: 0, unread: [] });

  // The API tells whose video it is, and that Carol answered Bob under it.
  const threads = {
    kind: "youtube#commentThreadListResponse",
    items: [
      {
        kind: "youtube#commentThread",
        id: comment,
        snippet: {
          channelId: noraId,
          videoId: "norasvideo1",
          topLevelComment: {
            kind: "youtube#comment",
            id: comment,
            snippet: {
              authorDisplayName: "Bob",
              authorChannelId: { value: bobId },
              videoId: "norasvideo1",
              publishedAt: "2024-03-01T10:00:00Z",
            },
          },
        },
        replies: {
          comments: [
            {
              kind: "youtube#comment",
              id: `${comment}.9a`,
              snippet: {
                authorDisplayName: "Carol",
                authorChannelId: { value: carolId },
                parentId: comment,
                publishedAt: "2024-03-03T10:00:00Z",
              },
            },
          ],
        },
      },
    ],
  };
  const channels = {
    kind: "youtube#channelListResponse",
    items: [{ kind: "youtube#channel", id: noraId, statistics: { subscriberCount: "200" } }],
  };
  write(join(folder, "threads.json"), JSON.stringify(threads));
  write(join(folder, "channels.json"), JSON.stringify(channels));
  const second = await importPaths(graph, {
    paths: [join(folder, "threads.json"), join(folder, "channels.json")],
    now,
  });
  expect(second.skipped).toBe(0);

  const follows = await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS who, b.key AS whom");
  expect(follows).toEqual([{ who: `youtube:${bobId}`, whom: `youtube:${noraId}` }]);
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:LIKE|REPLY|SHARE|MENTION]->(b:Account)
       RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY at`,
    ),
  ).toEqual([
    { act: "REPLY", who: `youtube:${bobId}`, whom: `youtube:${noraId}`, at: Date.UTC(2024, 2, 1, 10) },
    { act: "LIKE", who: `youtube:${bobId}`, whom: `youtube:${noraId}`, at: Date.UTC(2024, 2, 2, 10) },
    { act: "REPLY", who: `youtube:${carolId}`, whom: `youtube:${bobId}`, at: Date.UTC(2024, 2, 3, 10) },
  ]);
  expect(
    await cypher(graph, "MATCH (a:Account)-[:STATED]->(m) RETURN a.key AS of, m.followers AS followers"),
  ).toEqual([{ of: `youtube:${noraId}`, followers: 200 }]);
}, 30_000);
