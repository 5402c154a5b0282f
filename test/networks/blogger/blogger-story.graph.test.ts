/** Nora's blog on Blogger and Bob's: he comments on hers, and the API says the same of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";

const now = Date.UTC(2025, 1, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-blogger-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const acts = `MATCH (a:Account)-[r:LIKE|SHARE|REPLY|MENTION|QUOTE|LINK]->(b:Account)
  RETURN type(r) AS act, a.key AS who, b.key AS whom ORDER BY act, who, whom`;
const nora = "<author><name>Nora</name><uri>http://www.blogger.com/profile/0111</uri></author>";
const bob = "<author><name>Bob</name><uri>http://www.blogger.com/profile/0222</uri></author>";
const feed = (id: string, owner: string, entries: string): string =>
  `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-${id}</id><title>${id}</title>${owner}${entries}</feed>`;
const entry = (id: string, type: string, author: string, parent = ""): string =>
  `<entry><id>tag:blogger.com,1999:blog-${id.split("-")[0]}.post-${id.split("-")[1]}</id><blogger:type>${type}</blogger:type><blogger:status>LIVE</blogger:status>${author}<published>2025-01-02T10:00:00Z</published>${parent && `<blogger:parent>tag:blogger.com,1999:blog-9.post-${parent}</blogger:parent>`}</entry>`;

it("bob comments on nora's blog, by the export and by the API once; nora comments on his", async () => {
  const graph = await emptyGraph();
  const api = JSON.stringify({
    kind: "blogger#comment",
    id: "2",
    post: { id: "1" },
    blog: { id: "900" },
    published: "2025-01-02T10:00:00Z",
    author: { id: "0222", displayName: "Bob" },
  });
  const noras = feed("900", nora, entry("900-1", "POST", nora) + entry("900-2", "COMMENT", bob, "1"));
  const first = await importPaths(graph, { paths: [write("nora.atom", noras), write("api.json", api)], now });
  const bobs = feed("800", bob, entry("800-5", "POST", bob) + entry("800-6", "COMMENT", nora, "5"));
  const second = await importPaths(graph, { paths: [write("bob.atom", bobs)], now });
  expect([first.skipped, second.skipped]).toEqual([0, 0]);
  expect(await cypher(graph, acts)).toEqual([
    { act: "REPLY", who: "blogger:0111", whom: "blogger:800" },
    { act: "REPLY", who: "blogger:0222", whom: "blogger:900" },
  ]);
}, 30_000);
