/** Dated counts: each import's lines stand on the count, whose values are the larger of what is said of one moment. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { countsIn, type Mark, markLine, markOf } from "./mark.ts";
import { settleMetrics } from "./settle-metrics.ts";
import { type MetricRow, writeMetrics } from "./write-metrics.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** A count with all that is said of it here. */
export interface SaidMetric extends Omit<MetricRow, "counts" | "claims" | "imports"> {
  readonly marks: readonly Mark[];
}

export async function saveMetrics(graph: Graph, metrics: readonly SaidMetric[]): Promise<void> {
  if (metrics.length === 0) return;
  const rows = metrics.map(({ marks, ...metric }) => ({
    ...metric,
    counts: countsIn(marks),
    claims: marks.map(markLine),
    imports: importsIn(marks),
  }));
  const more = await writeMetrics(graph, { rows }, patient);
  await settleCounts(
    graph,
    more.map(({ id, claims }) => ({ id, marks: claims.map(markOf), before: [] })),
  );
}

/** Writes what stands of counts; `before` is what was said of them until now. */
export async function settleCounts(
  graph: Graph,
  metrics: readonly {
    readonly id: string;
    readonly marks: readonly Mark[];
    readonly before: readonly Mark[];
  }[],
): Promise<void> {
  if (metrics.length === 0) return;
  const rows = metrics.map(({ id, marks, before }) => ({
    id,
    claims: marks.map(markLine),
    imports: importsIn(marks),
    counts: {
      ...Object.fromEntries(Object.keys(countsIn(before)).map((name) => [name, null])),
      ...countsIn(marks),
    },
  }));
  await settleMetrics(graph, { rows }, patient);
}

const importsIn = (marks: readonly Mark[]): number[] =>
  [...new Set(marks.map((mark) => mark.import))].sort((one, other) => one - other);
