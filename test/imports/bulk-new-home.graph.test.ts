/** A home that never held a graph is loaded before its first server starts: the graph of the usual way, also after a kill. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Graph, openGraph } from "../../src/graph/driver.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { importIntoNew, importPaths, type RestOfImport } from "../../src/imports/import-paths.ts";
import { suppressionKey } from "../../src/imports/suppression.ts";
import { keepSuppressed } from "../../src/privacy/keep-suppressed.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
import { acquireNeo4j, stopAbandoned } from "../../src/server/neo4j/managed.ts";
import { claimNewHome, type NewHome } from "../../src/server/neo4j/new-home.ts";
import { suppressionBookOf } from "../../src/server/suppression-file.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { bulkEnv, writeBulkFiles } from "./bulk-files.ts";
import { now, scripted } from "./scripted.ts";

// Whoever brings a server to the tests may have no Java to start another.
const own = test.skipIf(process.env.GRAVITAS_TEST_NEO4J_URI);

const folder = mkdtempSync(join(tmpdir(), `gravitas-test-${process.pid}-`));
const home = join(folder, "home");
const files = mkdtempSync(join(tmpdir(), "gravitas-bulk-"));
const env = bulkEnv(home);
const config = readConfig(env);
const child = new URL("bulk-child.ts", import.meta.url).pathname;

beforeAll(() => writeBulkFiles(files));
afterAll(async () => {
  await stopAbandoned(home);
  rmSync(folder, { recursive: true, force: true });
  rmSync(files, { recursive: true, force: true });
});

async function whileOpen(work: (graph: Graph) => Promise<void>): Promise<void> {
  const lease = await acquireNeo4j(config, silent);
  const graph = openGraph(lease);
  try {
    await migrate(graph);
    await keepSuppressed(graph, suppressionBookOf(home), now);
    await work(graph);
  } finally {
    await graph.close();
    await lease.release();
  }
}

own("killed, repeated, and then as if the usual way had written it", { timeout: 400_000 }, async () => {
  // Nine, a friend of seven, has been erased; so has whoever 60 is, whose only follow is left out.
  const book = suppressionBookOf(home);
  const { account } = suppressionKey(book.secret);
  book.add([account("twitter:9"), account("twitter:60")]);
  const options = {
    paths: [files],
    now,
    importers: [scripted],
    suppressionSecret: book.secret,
    suppressedHashes: book.read(),
  };
  const usual = await emptyGraph();
  await keepSuppressed(usual, book, now);
  const report = await importPaths(usual, options);
  expect(report).toMatchObject({ bulk: false, number: 1, read: 73 });
  // Nine's two follows of the ring, its place on a list, and 60's follow besides.
  expect(report.skipped).toBe(1 + 2 + 1 + 1);

  const killed = spawn(process.execPath, ["--import", "tsx", child, files], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [, signal] = (await once(killed, "close")) as [number | null, NodeJS.Signals | null];
  expect(signal).toBe("SIGKILL");
  expect(existsSync(join(home, "half-loaded"))).toBe(true);

  const claimed = (await claimNewHome(config, silent)) as NewHome;
  let rest: RestOfImport;
  try {
    rest = await importIntoNew({ ...options, bulk: bulkLoaderOf(claimed), bulkRows: 1 });
    expect(readdirSync(join(home, "neo4j", "data", "databases"))).toContain("neo4j");
    expect(existsSync(join(home, "neo4j.log"))).toBe(false);
    await whileOpen(async (graph) => {
      const loaded = await rest(graph);
      expect(loaded).toMatchObject({ ...report, bulk: true, durationMs: expect.any(Number) });
      expect(await graphLines(graph)).toEqual(await graphLines(usual));
      const imports = "MATCH (i:Import) RETURN i.number AS number, i.status AS status";
      expect(await cypher(graph, imports)).toEqual([{ number: 1, status: "DONE" }]);
      expect(await cypher(graph, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual(
        [],
      );
    });
  } finally {
    await claimed.release();
  }
  expect(existsSync(join(home, "half-loaded"))).toBe(false);
  expect(readdirSync(join(home, "bulk"))).toEqual([]);
  expect(await claimNewHome(config, silent)).toBeNull();
});
