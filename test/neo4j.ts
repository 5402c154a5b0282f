/** The Neo4j of this test process: workers run side by side and wipe their graphs, so each has a server of its own. */
import { inject } from "vitest";
import { tryLock } from "../src/server/neo4j/lock.ts";

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Lock file of the worker whose server it is. */
  readonly claim: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker. */
    neo4j: TestNeo4j[];
  }
}

let mine: TestNeo4j | undefined;

/** The first server that no other worker has; this process keeps it. */
export function neo4jOfTests(): TestNeo4j {
  mine ??= inject("neo4j").find(({ claim }) => {
    const holder = tryLock(claim);
    return holder === null || holder === process.pid;
  });
  if (mine === undefined)
    throw new Error("Other test workers have all Neo4j servers: test/graph-workers.ts.");
  return mine;
}
