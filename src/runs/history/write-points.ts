/** Writes points of history: those of a run, or those of a rescore since it. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { PointRow } from "./score-point.ts";
import { writePointRows } from "./write-point-rows.ts";

/** @param isInterim true for a rescore, whose point the next run makes obsolete */
export async function writePoints(
  graph: Graph,
  points: readonly PointRow[],
  isInterim = false,
): Promise<void> {
  if (points.length === 0) return;
  const rows = points.map((point) => ({
    ...point,
    id: `${point.of} ${point.run}${isInterim ? " interim" : ""}`,
    interim: isInterim ? (true as const) : null,
  }));
  await writePointRows(graph, { rows }, { deadlineMs: BATCH_DEADLINE_MS });
}
