/** What every command that needs the graph does around its own work: get a Neo4j, bring it to the schema, give it back. */
import { type Graph, openGraph, verifyGraph } from "../graph/driver.ts";
import { migrate } from "../graph/migrate.ts";
import type { CommandInput } from "./command.ts";
import { acquireNeo4j, type Neo4jLease } from "./neo4j/managed.ts";

/** A graph that can be exchanged: the offline bulk load stops the server and comes back on another port. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly lease: Neo4jLease;
}

/**
 * Runs `work` on a migrated graph; the connection is closed and the server given back whatever happens.
 * @throws the catalogue's errors on runtime, password, plugin and migrations
 */
export async function withGraph<T>(input: CommandInput, work: (open: OpenGraph) => Promise<T>): Promise<T> {
  const lease = await acquireNeo4j(input.config, input.console);
  const graph = openGraph(lease);
  try {
    await verifyGraph(graph);
    await migrate(graph);
    return await work({ graph, lease });
  } finally {
    await graph.close();
    await lease.release();
  }
}
