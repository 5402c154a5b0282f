/** Nora and Bob are friends on Last.fm, each by their own reply; he shouts at her, she loves a track. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";

const now = Date.UTC(2025, 1, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-lastfm-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const acts = `MATCH (a:Account)-[r:LIKE|SHARE|REPLY|MENTION|QUOTE|LINK]->(b:Account)
  RETURN type(r) AS act, a.key AS who, b.key AS whom ORDER BY act, who, whom`;

it("nora and bob follow each other, bob shouts at nora, nora loves a track of The Bridges", async () => {
  const graph = await emptyGraph();
  const friends = (of: string, who: string): string =>
    JSON.stringify({ friends: { user: { name: who }, "@attr": { user: of } } });
  const paths = [
    write("nora.json", friends("nora", "bob")),
    write("bob.json", friends("bob", "nora")),
    write(
      "shouts.xml",
      `<lfm status="ok"><shouts user="nora"><shout><author>bob</author><date>Fri, 12 Dec 2008 13:20:41</date></shout></shouts></lfm>`,
    ),
    write(
      "loved.json",
      JSON.stringify({
        lovedtracks: { track: { name: "Steel", artist: { name: "The Bridges" } }, "@attr": { user: "nora" } },
      }),
    ),
  ];
  expect((await importPaths(graph, { paths, now })).skipped).toBe(0);
  expect(
    await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS who, b.key AS whom ORDER BY who"),
  ).toEqual([
    { who: "lastfm:@bob", whom: "lastfm:@nora" },
    { who: "lastfm:@nora", whom: "lastfm:@bob" },
  ]);
  expect(await cypher(graph, acts)).toEqual([
    { act: "LIKE", who: "lastfm:@nora", whom: "lastfm:music/the bridges" },
    { act: "REPLY", who: "lastfm:@bob", whom: "lastfm:@nora" },
  ]);
}, 30_000);
