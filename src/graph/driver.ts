/**
 * The connection to Neo4j. Every call names its database, carries its query's name as metadata (shown by SHOW TRANSACTIONS),
 * and ends at a deadline of our own: a server that accepts and then says nothing would otherwise hang a request for ever.
 */
import neo4j, { type Driver } from "neo4j-driver";
import { MINUTE_MS } from "../durations.ts";
import { GravitasError } from "../errors.ts";
import { oneWriteATurn } from "./one-write-a-turn.ts";

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** An open connection; pass it to queries. Close it once, at the end of the process. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  /** Milliseconds an interactive query may take. Batch work passes its own. */
  readonly deadlineMs: number;
  /** Called once for each Cypher statement sent, with its query's name; tests count with it. */
  onQuery?: (name: string) => void;
  close(): Promise<void>;
}

const BOLT_PORT = 7687;
const POOL_SIZE = 50;
const CONNECT_TIMEOUT_MS = 3_000;
const ACQUIRE_TIMEOUT_MS = 5_000;
const RETRY_TIME_MS = 15_000;
/** Deadline of one query of the API, milliseconds (docs/api.md). */
const INTERACTIVE_DEADLINE_MS = 5_000;
/** Deadline of one query of a command, milliseconds: a server that has just started compiles what it is asked. */
export const COMMAND_DEADLINE_MS = 2 * MINUTE_MS;
/** Deadline of one statement of an import or a run, milliseconds. */
export const BATCH_DEADLINE_MS = 15 * MINUTE_MS;

/** Opens the driver without talking to the server yet. */
export function openGraph(address: GraphAddress): Graph {
  const stopGathering = oneWriteATurn(Number(new URL(address.uri).port || BOLT_PORT));
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL_SIZE,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    fetchSize: 10_000,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    userAgent: "gravitas",
  });
  return {
    driver,
    database: address.database,
    deadlineMs: INTERACTIVE_DEADLINE_MS,
    async close() {
      stopGathering();
      await driver.close();
    },
  };
}

/** The same graph for work that no request waits for: a busy or just started server is no reason to give it up. */
export const patient = (graph: Graph, deadlineMs = BATCH_DEADLINE_MS): Graph => ({ ...graph, deadlineMs });

/** The same graph for the queries of requests, whose callers wait. */
export const interactive = (graph: Graph): Graph => ({ ...graph, deadlineMs: INTERACTIVE_DEADLINE_MS });

/**
 * Checks that the server answers, accepts the password and has Graph Data Science.
 * @throws WRONG_PASSWORD, DATABASE_UNAVAILABLE, NO_GRAPH_DATA_SCIENCE
 */
export async function verifyGraph(graph: Graph): Promise<{ neo4j: string; gds: string }> {
  try {
    const { records } = await graph.driver.executeQuery(
      "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS neo4j",
      {},
      { database: graph.database, routing: "READ" },
    );
    const { records: gds } = await graph.driver.executeQuery(
      "RETURN gds.version() AS gds",
      {},
      { database: graph.database, routing: "READ" },
    );
    return { neo4j: String(records[0]?.get("neo4j")), gds: String(gds[0]?.get("gds")) };
  } catch (error) {
    throw asGravitasError(error);
  }
}

/** Turns a driver error into one of the catalogue where it is a known outage or mistake; others pass unchanged. */
export function asGravitasError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof GravitasError) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("Neo.ClientError.Security")) {
    return new GravitasError("WRONG_PASSWORD", "Neo4j refused the user or password.", {
      hint: "Check NEO4J_USER and NEO4J_PASSWORD.",
      cause: error,
    });
  }
  if (code === "Neo.ClientError.Statement.SyntaxError" && error.message.includes("gds.version")) {
    return new GravitasError("NO_GRAPH_DATA_SCIENCE", "This Neo4j server has no Graph Data Science plugin.", {
      hint: "Install GDS 2.13 for Neo4j 5.26 there (compose.yaml shows how), or unset NEO4J_URI to let Gravitas start its own server.",
      cause: error,
    });
  }
  if (code === "ServiceUnavailable" || code === "SessionExpired") {
    return new GravitasError("DATABASE_UNAVAILABLE", "Neo4j does not answer.", {
      hint: "It may be starting or stopped; the call can be repeated.",
      cause: error,
    });
  }
  if (code.endsWith("TransactionTimedOut") || code.endsWith("TransactionTimedOutClientConfiguration")) {
    return new GravitasError("DEADLINE_EXCEEDED", "The graph took longer than the deadline.", {
      cause: error,
    });
  }
  return error;
}
