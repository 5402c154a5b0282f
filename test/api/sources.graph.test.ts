/** Where the data come from, as the API tells it: an archive of 2012, and a table of this week. */
import { beforeAll, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, scripted, scriptedArchive } from "../imports/scripted.ts";
import { apiOn, ask } from "./ask.ts";

const of2012 = Date.UTC(2012, 5, 1);
let api: Api;

beforeAll(async () => {
  const graph = await emptyGraph();
  const archive = { "old.txt": [follow("2", "1@alice", of2012), follow("3", "1@alice", of2012 - day)] };
  await importPaths(
    graph,
    importOf(archive, { importers: [scriptedArchive], as: account("1@alice"), now: Date.now() }),
  );
  const tables = Object.fromEntries(
    ["a", "b", "c"].map((name) => [`${name}.txt`, [like("4", `p-${name}`, "5", Date.now() - day)]]),
  );
  await importPaths(graph, importOf(tables, { importers: [scripted], now: Date.now() }));
  api = apiOn(graph);
});

it("alice's archive of 2012 is frozen, this week's table is current", async () => {
  const { data, errors } = await ask(
    api,
    `{ sources { totalCount nodes {
      kind network subject { handle } coversNetwork clock clockOf expectedIntervalDays status imports } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.sources.totalCount).toBe(2);
  const [table, alice] = [...data.sources.nodes].sort((one, other) => (one.kind < other.kind ? -1 : 1));
  expect(alice).toMatchObject({
    kind: "scripted-archive",
    status: "FROZEN",
    clock: "2012-06-01T00:00:00.000Z",
  });
  expect(alice.subject).toEqual({ handle: "alice" });
  expect(table).toMatchObject({ kind: "scripted", subject: null, status: "CURRENT", imports: 1 });
  for (const source of data.sources.nodes) {
    expect(source).toMatchObject({ network: "TWITTER", clockOf: "EVENT", expectedIntervalDays: 30 });
  }
});

it("sources and files of an import come in pages", async () => {
  const first = await ask(
    api,
    `{ sources(first: 1) { nodes { key } pageInfo { hasNextPage endCursor } }
       imports(first: 1) { nodes { files(first: 2) { totalCount nodes { path } pageInfo { hasNextPage endCursor } } } } }`,
  );
  expect(first.data.sources.pageInfo.hasNextPage).toBe(true);
  const { files } = first.data.imports.nodes[0];
  expect(files).toMatchObject({ totalCount: 3, nodes: [{ path: "a.txt" }, { path: "b.txt" }] });
  const second = await ask(
    api,
    `query ($source: String, $file: String) {
       sources(first: 1, after: $source) { nodes { key } pageInfo { hasNextPage } }
       imports(first: 1) { nodes { files(first: 2, after: $file) { nodes { path } pageInfo { hasNextPage } } } } }`,
    { source: first.data.sources.pageInfo.endCursor, file: files.pageInfo.endCursor },
  );
  expect(second.data.sources.nodes[0].key).not.toBe(first.data.sources.nodes[0].key);
  expect(second.data.sources.pageInfo.hasNextPage).toBe(false);
  expect(second.data.imports.nodes[0].files).toEqual({
    nodes: [{ path: "c.txt" }],
    pageInfo: { hasNextPage: false },
  });
});
