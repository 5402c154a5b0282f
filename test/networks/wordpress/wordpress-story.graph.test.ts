/** Nora's WordPress blog and Bob's: he comments on hers, she answers, his own export says the rest. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";

const now = Date.UTC(2025, 1, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-wordpress-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const acts = `MATCH (a:Account)-[r:LIKE|SHARE|REPLY|MENTION|QUOTE|LINK]->(b:Account)
  RETURN type(r) AS act, a.key AS who, b.key AS whom ORDER BY act, who, whom`;
const blog = (site: string, items: string): string =>
  `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>${site}</title><link>https://${site}</link><pubDate>Sun, 19 Jan 2025 02:41:16 +0000</pubDate><wp:author><wp:author_login>owner</wp:author_login><wp:author_email>owner@${site}</wp:author_email></wp:author>${items}</channel></rss>`;
const comment = (id: number, mail: string, address: string, parent = 0, user = 0): string =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>x</wp:comment_author><wp:comment_author_email>${mail}</wp:comment_author_email><wp:comment_author_url>${address}</wp:comment_author_url><wp:comment_date_gmt>2025-01-1${id} 10:00:00</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent><wp:comment_user_id>${user}</wp:comment_user_id></wp:comment>`;
const item = (comments: string): string =>
  `<item><wp:post_id>1</wp:post_id><wp:post_date_gmt>2025-01-02 10:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${comments}</item>`;

it("bob comments on nora's blog under his own blog's address, nora answers him there and comments on his", async () => {
  const graph = await emptyGraph();
  const noras = item(
    comment(1, "bob@mail.example", "http://www.bob.example/") + comment(2, "owner@nora.example", "", 1, 1),
  );
  const first = await importPaths(graph, { paths: [write("nora.xml", blog("nora.example", noras))], now });
  const bobs = item(comment(3, "n@mail.example", "https://nora.example"));
  const second = await importPaths(graph, { paths: [write("bob.xml", blog("bob.example", bobs))], now });
  expect([first.skipped, second.skipped]).toEqual([0, 0]);
  expect(await cypher(graph, acts)).toEqual([
    { act: "REPLY", who: "wordpress:bob.example", whom: "wordpress:nora.example" },
    { act: "REPLY", who: "wordpress:nora.example", whom: "wordpress:bob.example" },
    { act: "REPLY", who: "wordpress:nora.example", whom: "wordpress:bob.example" },
  ]);
  // Nothing is kept of a mail address.
  expect(
    await cypher(
      graph,
      "MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS 'mail.example') RETURN n",
    ),
  ).toEqual([]);
}, 30_000);
