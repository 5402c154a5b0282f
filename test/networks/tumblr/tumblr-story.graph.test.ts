/** Nora posts on Tumblr: the notes of her post, and what the reblogging blog's own posts say, are the same acts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";

const now = Date.UTC(2025, 1, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-tumblr-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const acts = `MATCH (a:Account)-[r:LIKE|SHARE|REPLY|MENTION|QUOTE|LINK]->(b:Account)
  RETURN type(r) AS act, a.key AS who, b.key AS whom ORDER BY act, who, whom`;
const root = { reblogged_root_id: "71", reblogged_root_name: "nora", reblogged_root_uuid: "t:n" };

it("bob likes and carol reblogs nora's post from bob; carol's own posts say it again", async () => {
  const graph = await emptyGraph();
  const notes = {
    request: "https://api.tumblr.com/v2/blog/nora.tumblr.com/notes?id=71",
    response: {
      notes: [
        { type: "posted", timestamp: 1_700_000_000, blog_name: "nora", blog_uuid: "t:n" },
        { type: "like", timestamp: 1_700_000_001, blog_name: "bob", blog_uuid: "t:b" },
        {
          type: "reblog",
          timestamp: 1_700_000_002,
          blog_name: "carol",
          blog_uuid: "t:c",
          post_id: "72",
          reblog_parent_blog_name: "bob",
        },
      ],
    },
  };
  const post = {
    blog_name: "carol",
    blog: { name: "carol", uuid: "t:c" },
    id_string: "72",
    reblog_key: "k",
    timestamp: 1_700_000_002,
  };
  const posts = { posts: [{ ...post, ...root, reblogged_from_name: "bob", reblogged_from_uuid: "t:b" }] };
  const first = await importPaths(graph, { paths: [write("notes.json", JSON.stringify(notes))], now });
  const second = await importPaths(graph, { paths: [write("posts.json", JSON.stringify(posts))], now });
  expect([first.skipped, second.skipped]).toEqual([0, 0]);
  expect(await cypher(graph, acts)).toEqual([
    { act: "LIKE", who: "tumblr:t:b", whom: "tumblr:t:n" },
    { act: "SHARE", who: "tumblr:t:c", whom: "tumblr:t:b" },
    { act: "SHARE", who: "tumblr:t:c", whom: "tumblr:t:n" },
  ]);
}, 30_000);
