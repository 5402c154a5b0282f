/**
 * A real Neo4j for each worker of the suite: managed servers in temporary folders, or the one of GRAVITAS_TEST_NEO4J_URI
 * (and GRAVITAS_TEST_NEO4J_PASSWORD), whose graph the tests wipe. Tests read the address with `neo4jOfTests()`.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../src/server/config.ts";
import { createConsole } from "../src/server/console.ts";
import { acquireNeo4j, stopAbandoned } from "../src/server/neo4j/managed.ts";
import { startMark } from "../src/server/neo4j/processes.ts";
import { graphWorkers } from "./graph-workers.ts";
import type { TestNeo4j } from "./neo4j.ts";

const prefix = "gravitas-test-";

/** Servers of suites that were killed: stopped, and their folders removed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length).split("-")[0] : undefined;
    if (!pid || startMark(Number(pid)) !== null) continue;
    const folder = join(tmpdir(), name);
    await stopAbandoned(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Started {
  readonly server: TestNeo4j;
  stop(): Promise<void>;
}

async function start(given: string | undefined): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const config = readConfig({
    ...process.env,
    GRAVITAS_HOME: folder,
    GRAVITAS_HEAP: "1g",
    GRAVITAS_PAGECACHE: "256m",
    NEO4J_URI: given,
    NEO4J_PASSWORD: process.env.GRAVITAS_TEST_NEO4J_PASSWORD,
    NEO4J_USER: undefined,
    NEO4J_DATABASE: undefined,
  });
  const lease = await acquireNeo4j(config, createConsole({ out: process.stderr }));
  const { uri, user, password, database } = lease;
  return {
    server: { uri, user, password, database, claim: join(folder, "worker.lock") },
    async stop() {
      await lease.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.GRAVITAS_TEST_NEO4J_URI;
  // No server of a suite lives long enough for Java's second compiler to pay: without it they take a third less processor time.
  // What the first one makes needs more room than the 48 MB it then gets: full, it throws code away that is compiled again at once.
  process.env.JAVA_TOOL_OPTIONS ??= "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";
  if (!given) await sweep();
  // One after another: the first fetches what all need.
  const started: Started[] = [];
  for (let n = 0; n < graphWorkers; n++) started.push(await start(given));
  project.provide(
    "neo4j",
    started.map(({ server }) => server),
  );
  return async () => {
    for (const { stop } of started) await stop();
  };
}
