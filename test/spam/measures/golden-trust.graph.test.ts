/**
 * Golden vectors of EigenTrust, on which trust and standing rest: the example of go-eigentrust's README, whose second
 * result is labelled a = 0.01 there and is a = 0.1. Graph Data Science neither normalises nor returns what a dead end
 * holds to the seeds, which scales all trust alike: in shares both are the same.
 */
import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/graph/driver.ts";
import { cypher, emptyGraph } from "../../harness.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await cypher(
    graph,
    `CREATE (ek:Account {key: 'ek'}), (sd:Account {key: 'sd'}), (vm:Account {key: 'vm'}),
            (ek)-[:FOLLOWS {weight: 100.0}]->(sd), (ek)-[:FOLLOWS {weight: 75.0}]->(vm), (vm)-[:FOLLOWS {weight: 100.0}]->(sd)`,
  );
  await cypher(
    graph,
    `MATCH (a:Account)-[f:FOLLOWS]->(b:Account)
     WITH gds.graph.project('golden', a, b, {relationshipType: 'FOLLOWS', relationshipProperties: {weight: f.weight}}) AS g RETURN g`,
  );
  return async () => {
    await cypher(graph, "CALL gds.graph.drop('golden') YIELD graphName RETURN graphName");
  };
});

/** Shares of trust when seed trust is 50 for ek and 100 for vm, and a part `a` of it is renewed at each step. */
async function trust(a: number): Promise<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const [seed, weight] of [
    ["ek", 50],
    ["vm", 100],
  ] as const) {
    const rows = await cypher(
      graph,
      `MATCH (seed:Account {key: $seed})
       CALL gds.pageRank.stream('golden', {sourceNodes: [seed], dampingFactor: 1 - $a, relationshipWeightProperty: 'weight', maxIterations: 20, tolerance: 0})
       YIELD nodeId, score RETURN gds.util.asNode(nodeId).key AS key, score`,
      { seed, a },
    );
    for (const { key, score } of rows as { key: string; score: number }[])
      total[key] = (total[key] ?? 0) + weight * score;
  }
  const sum = Object.values(total).reduce((all, part) => all + part, 0);
  return Object.fromEntries(Object.entries(total).map(([key, part]) => [key, part / sum]));
}

test.each([
  [0.5, { ek: 0.217054, sd: 0.302326, vm: 0.48062 }],
  [0.1, { ek: 0.165367, sd: 0.440113, vm: 0.394519 }],
  [0.01, { ek: 0.156493, sd: 0.464122, vm: 0.379385 }],
])("with a = %d", async (a, golden) => {
  const found = await trust(a);
  for (const [key, share] of Object.entries(golden)) expect(found[key]).toBeCloseTo(share, 6);
});
