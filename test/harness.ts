/**
 * What graph tests share: one connection to the worker's real Neo4j, migrated once, wiped before each world. A worker runs its
 * files one after another in one process (vitest.config.ts), so a world is alone in the graph.
 */
import { type Graph, openGraph } from "../src/graph/driver.ts";
import { migrate } from "../src/graph/migrate.ts";
import { neo4jOfTests } from "./neo4j.ts";

/** Deadline of a query, milliseconds: a busy machine must not fail a test that is not about deadlines. */
const PATIENT_MS = 60_000;

let shared: Promise<Graph> | undefined;

/** The suite's graph, migrated. Never close it: the process ends with the suite. */
export function testGraph(): Promise<Graph> {
  shared ??= (async () => {
    const graph = { ...openGraph(neo4jOfTests()), deadlineMs: PATIENT_MS };
    await migrate(graph);
    return graph;
  })();
  return shared;
}

/** The suite's graph with nothing in it but the applied migrations. */
export async function emptyGraph(): Promise<Graph> {
  const graph = await testGraph();
  graph.onQuery = () => undefined;
  await cypher(
    graph,
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS",
  );
  return graph;
}

/** Runs a statement of the test's own and returns its rows as plain objects. */
export async function cypher(
  graph: Graph,
  text: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const session = graph.driver.session({ database: graph.database });
  try {
    const { records } = await session.run(text, params);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Names of the Cypher queries sent while `work` ran, in order. */
export async function queriesOf<T>(
  graph: Graph,
  work: () => Promise<T>,
): Promise<{ result: T; names: string[] }> {
  const names: string[] = [];
  graph.onQuery = (name) => names.push(name);
  try {
    return { result: await work(), names };
  } finally {
    graph.onQuery = () => undefined;
  }
}
