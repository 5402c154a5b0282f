/** The three ways to a Neo4j, said at the end of every message about a missing tool. */
export function waysOn(first: string): string {
  return `Three ways on: ${first}; docker compose up; or set NEO4J_URI to your own Neo4j 5.26 with GDS.`;
}
