/** The user's own Neo4j (`NEO4J_URI`): asked for its versions, never started or stopped. */
import { GravitasError } from "../../errors.ts";
import { asGravitasError, openGraph, verifyGraph } from "../../graph/driver.ts";
import type { Neo4jAddress } from "../config.ts";
import type { Console } from "../console.ts";
import type { Neo4jLease } from "./lease.ts";

/** Checks the server of `NEO4J_URI`; giving it back leaves it as it is. Throws one clear error of the catalogue. */
export async function useGiven(address: Neo4jAddress, reporter: Console): Promise<Neo4jLease> {
  const { neo4j, gds } = await verifyGiven(address);
  const description = `ready at ${address.uri}, your own Neo4j ${neo4j} with GDS ${gds}, database ${address.database}`;
  reporter.status("Neo4j", description);
  return { ...address, managed: false, description, offline: null, async release() {} };
}

async function verifyGiven(address: Neo4jAddress): Promise<{ neo4j: string; gds: string }> {
  const graph = openGraph(address);
  try {
    // Asked once first: queries repeat for a quarter of a minute, too long for a mistyped address.
    await graph.driver.verifyConnectivity({ database: address.database });
    return await verifyGraph(graph);
  } catch (thrown) {
    const error = asGravitasError(thrown);
    if (!(error instanceof GravitasError) || error.code !== "DATABASE_UNAVAILABLE") throw error;
    throw new GravitasError("DATABASE_UNAVAILABLE", `Neo4j does not answer at ${address.uri}.`, {
      hint: "Start it or correct NEO4J_URI; without NEO4J_URI Gravitas starts its own.",
      cause: error,
    });
  } finally {
    await graph.close();
  }
}
