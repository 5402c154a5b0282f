/** A graph in a folder of its own that is gone afterwards; the user's own graph is left alone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND_DEADLINE_MS, type Graph, openGraph, patient, verifyGraph } from "../graph/driver.ts";
import { migrate } from "../graph/migrate.ts";
import type { Config } from "./config.ts";
import type { Console } from "./console.ts";
import { acquireNeo4j } from "./neo4j/managed.ts";

/** Runs `work` on an empty, migrated, managed graph. */
export async function withTemporaryGraph<T>(
  config: Config,
  console: Console,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "gravitas-evaluate-"));
  try {
    const lease = await acquireNeo4j({ ...config, home, neo4j: null }, console);
    const graph = patient(openGraph(lease), COMMAND_DEADLINE_MS);
    try {
      await verifyGraph(graph);
      await migrate(graph);
      return await work(graph);
    } finally {
      await graph.close();
      await lease.release();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
