/** The offline load replaces the whole graph, so it is only for one that holds nothing at all. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { issueToken } from "../../src/api/access/tokens.ts";
import type { BulkLoader } from "../../src/imports/bulk/bulk-loader.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { follow, now, scripted, textOf } from "./scripted.ts";

it("a graph that has but a token keeps it: the follows come the usual way", async () => {
  const graph = await emptyGraph();
  await issueToken(graph, { name: "nora's", granted: ["read"], now });
  const folder = mkdtempSync(join(tmpdir(), "gravitas-not-empty-"));
  const bulk: BulkLoader = {
    folder,
    isOurs: () => true,
    load: () => Promise.reject(new Error("The graph would be replaced.")),
    complete: () => undefined,
  };
  const file = join(folder, "follows.txt");
  writeFileSync(file, textOf([follow("1", "2"), follow("2", "3")]));
  const report = await importPaths(graph, { paths: [file], now, importers: [scripted], bulk, bulkRows: 1 });
  expect(report).toMatchObject({ bulk: false, accepted: 2 });
  expect(await cypher(graph, "MATCH (t:Token) RETURN t.name AS name")).toEqual([{ name: "nora's" }]);
  rmSync(folder, { recursive: true });
});
