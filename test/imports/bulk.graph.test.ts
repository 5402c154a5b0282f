/** The offline load writes the graph that the usual way writes; bulk-new-home.graph.test.ts kills one. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/driver.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
import type { Neo4jLease } from "../../src/server/neo4j/lease.ts";
import { acquireNeo4j, stopAbandoned } from "../../src/server/neo4j/managed.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { bulkEnv, writeBulkFiles } from "./bulk-files.ts";
import { now, scripted } from "./scripted.ts";

// Whoever brings a server to the tests may have no Java to start another.
const own = test.skipIf(process.env.GRAVITAS_TEST_NEO4J_URI);

const home = mkdtempSync(join(tmpdir(), `gravitas-test-${process.pid}-`));
const files = mkdtempSync(join(tmpdir(), "gravitas-bulk-"));
const env = bulkEnv(home);

beforeAll(() => writeBulkFiles(files));
afterAll(async () => {
  await stopAbandoned(home);
  rmSync(home, { recursive: true, force: true });
  rmSync(files, { recursive: true, force: true });
});

async function whileOpen<T>(work: (graph: Graph, lease: Neo4jLease) => Promise<T>): Promise<T> {
  const lease = await acquireNeo4j(readConfig(env), silent);
  const graph = openGraph(lease);
  try {
    await migrate(graph);
    return await work(graph, lease);
  } finally {
    await graph.close();
    await lease.release();
  }
}

own("into a server that runs: the graph of the usual way", { timeout: 400_000 }, async () => {
  const usual = await emptyGraph();
  const options = { paths: [files], now, importers: [scripted] };
  const report = await importPaths(usual, options);
  expect(report).toMatchObject({ bulk: false, read: 73, accepted: 72, skipped: 1 });

  await whileOpen(async (graph, lease) => {
    const loaded = await importPaths(graph, { ...options, bulk: bulkLoaderOf(lease), bulkRows: 1 });
    expect(loaded).toMatchObject({ ...report, bulk: true, durationMs: expect.any(Number) });
    expect(await graphLines(graph)).toEqual(await graphLines(usual));
    expect(await cypher(graph, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
    expect(readdirSync(join(home, "bulk"))).toEqual([]);
    // The graph is not empty any more: the usual way again, and nothing changes.
    const again = await importPaths(graph, { ...options, bulk: bulkLoaderOf(lease), bulkRows: 1 });
    expect(again).toMatchObject({ bulk: false, number: 2 });
    expect(await graphLines(graph)).toEqual(await graphLines(usual));
  });
});
