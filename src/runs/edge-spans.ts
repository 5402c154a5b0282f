/** Spans of internal ids in which all relationships of one type are read, so that a graph of any size fits into the server's memory. */
import type { Graph } from "../graph/driver.ts";
import { integer } from "../graph/query.ts";
import { type EdgeType, newestEdge } from "./newest-edge.ts";

/** Relationships to a span: the server holds those of the type that is read until the span is read, some 90 bytes each. */
const SPAN = 10_000_000;

/** The parameters of a query that reads a span: from an id to the one before `to`. */
export const span = { from: integer(), to: integer() };

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans that hold all relationships of a type; none where there are none. */
export async function edgeSpans(graph: Graph, type: EdgeType): Promise<Span[]> {
  const [newest] = await newestEdge(graph, {}, { form: type });
  if (newest === undefined) return [];
  const spans = Math.floor(newest.id / SPAN) + 1;
  return Array.from({ length: spans }, (_, n) => ({ from: n * SPAN, to: (n + 1) * SPAN }));
}
