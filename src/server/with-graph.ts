/** What every command that needs the graph does around its own work: get a Neo4j, bring it to the schema, give it back. */
import { COMMAND_DEADLINE_MS, type Graph, openGraph, patient, verifyGraph } from "../graph/driver.ts";
import { migrate } from "../graph/migrate.ts";
import { keepSuppressed } from "../privacy/keep-suppressed.ts";
import { counted } from "../wording.ts";
import type { CommandInput } from "./command.ts";
import type { Neo4jLease } from "./neo4j/lease.ts";
import { acquireNeo4j } from "./neo4j/managed.ts";
import { suppressionBookOf } from "./suppression-file.ts";
import { interrupted } from "./unless-stopped.ts";
import { untilStopped } from "./until-stopped.ts";

/** A graph that waits for a busy server, and can be exchanged: the offline bulk load stops the server and comes back on another port. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly lease: Neo4jLease;
  /** Settles when the user wants the command to stop. */
  readonly stopped: Promise<NodeJS.Signals>;
}

/**
 * Runs `work` on a migrated graph; the connection is closed and the server given back whatever happens, also on Ctrl-C.
 * @param endsItself the work heeds `stopped`; other work is left where it is, as every write of it can be repeated
 * @throws the catalogue's errors on runtime, password, plugin and migrations; INTERRUPTED
 */
export async function withGraph<T>(
  input: CommandInput,
  work: (open: OpenGraph) => Promise<T>,
  { endsItself = false } = {},
): Promise<T> {
  const lease = await acquireNeo4j(input.config, input.console);
  const graph = patient(openGraph(lease), COMMAND_DEADLINE_MS);
  const stopped = untilStopped();
  try {
    await verifyGraph(graph);
    await migrate(graph);
    await keepAway(graph, input);
    const working = work({ graph, lease, stopped });
    if (endsItself) return await working;
    working.catch(() => undefined);
    return await Promise.race([working, stopped.then(interrupted)]);
  } finally {
    await graph.close();
    await lease.release();
  }
}

/** Who was erased stays so, also in a graph restored from a back-up. */
async function keepAway(graph: Graph, { config, console }: CommandInput): Promise<void> {
  const again = await keepSuppressed(graph, suppressionBookOf(config.home), Date.now());
  if (again === 0) return;
  const whom = counted(again, "person or account", "people and accounts");
  console.status("Privacy", `${whom} erased again, as this graph is older than their erasure`);
}
