/** What moved a score last, for the command line: the change at its latest point of history. */
import type { Graph } from "../../graph/driver.ts";
import { type ChangeBetween, changeBetween } from "./change-between.ts";
import { pointsPage } from "./points-page.ts";

/** The change to the latest point of `of` (account key, or `user/<slug>`) as run `run` shows it; null before the second point. */
export async function lastChange(graph: Graph, of: string, run: number): Promise<ChangeBetween | null> {
  const asked = { of: [of], at: Number.MAX_SAFE_INTEGER, run, limit: 2 };
  const [to, from] = await pointsPage(graph, asked, { form: "DESC" });
  return from && to ? changeBetween([from, to]) : null;
}
