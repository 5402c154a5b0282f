/** What Nora does and what is done to her on wikis, from several replies and a dump: one graph, each act once. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { dump, replies, restViews } from "./fixtures.ts";

it("bob thanks nora and writes to her, carol mentions her, an article about her is linked to and read", async () => {
  const graph = await emptyGraph();
  const text = JSON.stringify([
    replies.contributions,
    replies.thanks,
    replies.notifications,
    replies.history,
    replies.linksHere,
  ]);
  const report = await importPaths(graph, exportOf("/replies", { "replies.json": text }));
  expect(report).toMatchObject({ skipped: 0, unread: [] });
  await importPaths(
    graph,
    exportOf("/views", { "views.json": JSON.stringify({ items: restViews.items.slice(0, 4) }) }),
  );
  await importPaths(graph, exportOf("/dump", { "dump.xml": dump }));

  const key = (handle: string): string => `wikipedia:@${handle}`;
  expect(
    await cypher(
      graph,
      "MATCH (a:Account)-[act]->(b:Account) RETURN a.key AS from, type(act) AS kind, b.key AS to, count(*) AS acts ORDER BY from, kind",
    ),
  ).toEqual([
    { from: key("bob"), kind: "LIKE", to: key("nora"), acts: 1 },
    // The thanks stands in the log and in the notifications, at one time.
    // The edit stands in the notifications and in the history; another wiki's dump has one more.
    { from: key("bob"), kind: "REPLY", to: key("nora"), acts: 2 },
    { from: key("carol"), kind: "MENTION", to: key("nora"), acts: 1 },
    { from: key("nora"), kind: "REPLY", to: key("bob"), acts: 1 },
    { from: key("~2024-1234"), kind: "REPLY", to: key("nora"), acts: 1 },
    { from: "wikipedia:en.wikipedia:50", kind: "LINK", to: "wikipedia:en.wikipedia:60", acts: 1 },
  ]);
  // The views name the article by its title, the links by its number: one account.
  expect(
    await cypher(
      graph,
      "MATCH (a:Account)-[:STATED]->(m:Metric) RETURN a.key AS page, a.kind AS kind, m.views AS views",
    ),
  ).toEqual([{ page: "wikipedia:en.wikipedia:60", kind: "page", views: 22 }]);
});
