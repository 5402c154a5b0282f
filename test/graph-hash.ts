/**
 * The whole content of a graph as sorted lines, without the bookkeeping of imports: two graphs with the same
 * lines say the same. Internal ids, times of imports and their reports are left out; a source stands as what it is of.
 */
import type { Graph } from "../src/graph/driver.ts";
import { cypher } from "./harness.ts";

/** Properties that say when or by which import something was written. */
const bookkeeping = new Set([
  "updatedAt",
  "firstImportAt",
  "lastImportAt",
  "expectedIntervalMs",
  "paths",
  "readBy",
  "includePrivate",
  "imports",
  "others",
  "said",
  "undoings",
  "saidAt",
  "fromAs",
  "toAs",
  "claims",
]);

/** One line for each node and relationship, sorted. */
export async function graphLines(graph: Graph): Promise<string[]> {
  const sources = new Map(
    (
      await cypher(
        graph,
        "MATCH (s:Source) RETURN s.id AS id, s.kind AS kind, s.subject AS subject, s.network AS network",
      )
    ).map(({ id, kind, subject, network }) => [id, `${kind}:${subject ?? network}`]),
  );
  const text = (properties: unknown): string =>
    JSON.stringify(
      Object.entries(properties as Record<string, unknown>)
        .filter(([name]) => !bookkeeping.has(name))
        .map(([name, value]) => [
          name,
          name === "source" || sources.has(value) ? (sources.get(value) ?? value) : value,
        ])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
  const nodes = await cypher(
    graph,
    "MATCH (n) WHERE NOT n:Migration AND NOT n:Import AND NOT n:ImportFile RETURN labels(n) AS labels, properties(n) AS p",
  );
  const links = await cypher(
    graph,
    `MATCH (a)-[r]->(b) WHERE NOT type(r) IN ['IMPORTED', 'READ']
     RETURN type(r) AS type, properties(r) AS p, coalesce(a.key, a.slug, a.id) AS from, coalesce(b.key, b.slug, b.id) AS to`,
  );
  return [
    ...nodes.map(({ labels, p }) => `(${labels}) ${text(p)}`),
    ...links.map(({ type, p, from, to }) => `${from} -${type}-> ${to} ${text(p)}`),
  ].sort();
}
