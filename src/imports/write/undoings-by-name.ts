/**
 * What took posts, acts and follows back by their native ids (`network:id`). Nothing is asked as long as nothing was ever taken
 * back.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { heldCounts } from "./count-held.ts";
import { goneByName } from "./gone-by-name.ts";
import { type Undoing, undoingOf } from "./settle.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export async function undoingsByName(
  graph: Graph,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Undoing[]>> {
  if (names.length === 0 || (await heldCounts(graph)).gone === 0) return new Map();
  const rows = await goneByName(graph, { names: [...new Set(names)] }, patient);
  return new Map(rows.map(({ name, undoings }) => [name, undoings.map(undoingOf)]));
}
