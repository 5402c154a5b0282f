/** The Neo4j of this test process: workers run side by side and wipe their graphs, so each has a server of its own. */
import { inject } from "vitest";

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker. */
    neo4j: TestNeo4j[];
  }
}

export function neo4jOfTests(): TestNeo4j {
  const servers = inject("neo4j");
  const mine = servers[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % servers.length];
  if (mine === undefined) throw new Error("The suite has no Neo4j: test/global-setup.ts starts it.");
  return mine;
}
