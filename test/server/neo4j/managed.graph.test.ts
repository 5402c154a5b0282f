/** The managed server of the suite is a real Neo4j with Graph Data Science, at the versions the runtime names. */
import { expect, test } from "vitest";
import { openGraph, verifyGraph } from "../../../src/graph/driver.ts";
import { gdsVersion, neo4jVersion } from "../../../src/server/neo4j/pom.ts";
import { neo4jOfTests } from "../../neo4j.ts";

test("the suite's server answers with the versions that were fetched", async () => {
  const graph = openGraph(neo4jOfTests());
  try {
    expect(await verifyGraph(graph)).toEqual({ neo4j: neo4jVersion, gds: gdsVersion });
  } finally {
    await graph.close();
  }
});
