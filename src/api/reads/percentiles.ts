/** The percentile of a score, read from its run's table; asked for once in the life of a run, whatever the requests. */
import type { Graph } from "../../graph/driver.ts";
import { type PercentileTables, percentileTables } from "../../runs/percentile-tables.ts";
import { percentileIn } from "../../runs/percentiles.ts";
import type { RunRow } from "../../runs/run-row.ts";
import type { Context } from "../context.ts";

const none: PercentileTables = { accounts: [], users: [] };
const kept = new WeakMap<Graph, { readonly run: string; readonly tables: Promise<PercentileTables> }>();

/** Share of the run's accounts (SPAM apart) or users below a value, 0..1. */
export async function percentileOf(
  context: Context,
  run: RunRow,
  among: "accounts" | "users",
  value: number,
): Promise<number> {
  const tables = await tablesOf(context, run);
  return percentileIn(tables[among], value);
}

function tablesOf({ graph, call }: Context, { number, publishedAt }: RunRow): Promise<PercentileTables> {
  const run = `${number} ${publishedAt}`;
  const known = kept.get(graph);
  if (known?.run === run) return known.tables;
  const tables = percentileTables(graph, { run: number }, call).then(([row]) => row ?? none);
  kept.set(graph, { run, tables });
  // What failed is asked again.
  tables.catch(() => kept.delete(graph));
  return tables;
}
