/** Bob's repository, a stream of his changes and what the API tells of Nora meet in one graph, by their DIDs. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { at, bob, carol, nora, replies, repositoryOfBob } from "./fixtures.ts";

const now = at + 40 * 86_400_000;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-bluesky-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("what bob's repository says he did to nora is what the API tells nora", async () => {
  const graph = await emptyGraph();
  writeFileSync(join(folder, "repo.car"), repositoryOfBob);
  const first = await importPaths(graph, { paths: [folder], now });
  expect(first).toMatchObject({ skipped: 0, unread: [] });

  const api = [replies.notifications, replies.likes, replies.list, replies.profile, replies.thread];
  writeFileSync(join(folder, "replies.json"), JSON.stringify(api));
  const second = await importPaths(graph, { paths: [join(folder, "replies.json")], now });
  expect(second).toMatchObject({ skipped: 0, unread: [] });

  const key = (did: string): string => `bluesky:${did}`;
  const acts = await cypher(
    graph,
    "MATCH (a:Account)-[act]->(b:Account) RETURN type(act) AS kind, a.key AS from, b.key AS to ORDER BY kind, to",
  );
  // The block of Carol ends follows both ways, in case an older archive tells of one; what was said of her stands.
  expect(acts).toEqual([
    { kind: "FOLLOWS", from: key(bob), to: key(nora) },
    { kind: "LIKE", from: key(bob), to: key(nora) },
    { kind: "LIST", from: key(bob), to: key(nora) },
    { kind: "MENTION", from: key(bob), to: key(carol) },
    { kind: "QUOTE", from: key(bob), to: key(carol) },
    { kind: "REPLY", from: key(bob), to: key(nora) },
    { kind: "SHARE", from: key(bob), to: key(nora) },
    { kind: "UNFOLLOWED", from: key(carol), to: key(bob) },
    { kind: "UNFOLLOWED", from: key(bob), to: key(carol) },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (a:Account) WHERE a.handle IS NOT NULL RETURN a.key AS key, a.handle AS handle ORDER BY handle",
    ),
  ).toEqual([
    { key: key(bob), handle: "bob.example" },
    { key: key(nora), handle: "nora.example" },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (:Account {key: $key})-[:STATED]->(m:Metric) RETURN m.followers AS followers",
      {
        key: key(nora),
      },
    ),
  ).toEqual([{ followers: 10 }]);
});
