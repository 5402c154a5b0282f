/** Nora's archive says what she did to Bob; her server's API says what Bob did to her: one graph, by their handles. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { archive, at, replies } from "./fixtures.ts";

const now = at + 40 * 86_400_000;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-mastodon-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("nora and bob answer, like and follow each other", async () => {
  const graph = await emptyGraph();
  const export_ = join(folder, "archive");
  mkdirSync(export_);
  for (const [name, text] of Object.entries(archive)) writeFileSync(join(export_, name), text);
  const first = await importPaths(graph, { paths: [export_], now });
  // Her message to Bob alone and her list are private.
  expect(first.unread).toEqual([]);

  const dump = join(folder, "dump.json");
  writeFileSync(dump, JSON.stringify([...replies.notifications, replies.followers]));
  const second = await importPaths(graph, { paths: [dump], now });
  expect(second).toMatchObject({ skipped: 0, unread: [] });

  const edges = await cypher(
    graph,
    "MATCH (a:Account)-[act]->(b:Account) WHERE type(act) <> 'UNFOLLOWED' RETURN a.handle AS from, type(act) AS kind, b.handle AS to ORDER BY from, kind, to",
  );
  const [nora, bob, carol] = ["nora@social.example", "bob@other.example", "carol@numbers.example"];
  expect(edges).toEqual([
    { from: bob, kind: "FOLLOWS", to: nora },
    { from: bob, kind: "LIKE", to: nora },
    { from: bob, kind: "MENTION", to: carol },
    { from: bob, kind: "REPLY", to: nora },
    { from: bob, kind: "SHARE", to: nora },
    { from: nora, kind: "FOLLOWS", to: bob },
    { from: nora, kind: "FOLLOWS", to: carol },
    { from: nora, kind: "LIKE", to: bob },
    { from: nora, kind: "MENTION", to: carol },
    { from: nora, kind: "REPLY", to: bob },
    { from: nora, kind: "REPLY", to: carol },
    // Her page links to her GitHub account, which links back.
    { from: nora, kind: "SAME_OWNER", to: "nora" },
    { from: nora, kind: "SHARE", to: bob },
  ]);
  // One account each: Carol's number, from the address of her post, and her handle from the CSV have met.
  expect(
    await cypher(
      graph,
      "MATCH (a:Account) WHERE a.handle IN $handles RETURN a.handle AS handle, a.key AS key ORDER BY handle",
      {
        handles: [nora, bob, carol],
      },
    ),
  ).toEqual([
    { handle: bob, key: `mastodon:@${bob}` },
    { handle: carol, key: "mastodon:numbers.example/7" },
    { handle: nora, key: "mastodon:social.example/11" },
  ]);
});
