/** How many posts there are, and how much was ever taken back; where there is nothing, nothing more is asked. */
import { z } from "zod";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { defineQuery } from "../../graph/query.ts";

const counts = z.object({
  unfollowed: z.number(),
  takenBack: z.number(),
  gone: z.number(),
  posts: z.number(),
});
/** Counts of the graph before a batch is written. */
export type HeldCounts = z.output<typeof counts>;

const countHeld = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: counts,
});

export async function heldCounts(graph: Graph): Promise<HeldCounts> {
  const [held] = await countHeld(graph, {}, { deadlineMs: BATCH_DEADLINE_MS });
  return held ?? { unfollowed: 0, takenBack: 0, gone: 0, posts: 0 };
}
