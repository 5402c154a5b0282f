/** The percentile of a score, read from its run's table; asked for once in the life of a run, whatever the requests. */
import { type PercentileTables, percentileTables } from "../../runs/percentile-tables.ts";
import { percentileIn } from "../../runs/percentiles.ts";
import type { RunRow } from "../../runs/run-row.ts";
import type { Context } from "../context.ts";
import { forOthers, keepOneForRun } from "./kept.ts";

const none: PercentileTables = { accounts: [], users: [] };

/** Share of the run's accounts (SPAM apart) or users below a value, 0..1. */
export async function percentileOf(
  { graph, call }: Context,
  run: RunRow,
  among: "accounts" | "users",
  value: number,
): Promise<number> {
  const tables = await keepOneForRun(graph, run, "percentiles", async () => {
    const [row] = await percentileTables(graph, { run: run.number }, forOthers(call));
    return row ?? none;
  });
  return percentileIn(tables[among], value);
}
