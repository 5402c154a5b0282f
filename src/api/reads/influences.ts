/** Who moves whom, batched per request and kept for the run; and the acts behind each influence, read when asked for. */
import { actsBetweenPage } from "../../graph/interactions/acts-between-page.ts";
import type { InteractionRow } from "../../graph/interactions/interaction-row.ts";
import { type Influence, type InfluenceDirection, influences } from "../../runs/influences.ts";
import { slotOf } from "../../runs/open-run.ts";
import { groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import type { Page } from "../pagination.ts";
import { intervalsOf } from "./cascades.ts";
import { forOthers, keepForRun } from "./kept.ts";

/** The influences on (SENT) or by (RECEIVED) an account, the strongest first; none before the first run. */
export async function readInfluences(
  context: Context,
  key: string,
  direction: InfluenceDirection,
): Promise<readonly Influence[]> {
  const { run } = await context.reading();
  if (run === null) return [];
  const { graph, call, batches } = context;
  const found = await batches.load("influences", [run.number, direction], key, (keys) =>
    keepForRun(graph, run, direction, keys, async (missing) => {
      const intervalOf = await intervalsOf(context, run);
      const asks = missing.map((each) => ({ key: each, intervalMs: intervalOf(each) }));
      const options = { run: run.number, slot: slotOf(run.number), ...forOthers(call), direction };
      const all = await influences(graph, asks, options);
      return new Map(missing.map((each) => [each, all.get(each) ?? []]));
    }),
  );
  return found ?? [];
}

export interface Between {
  readonly from: string;
  readonly to: string;
  /** Milliseconds, both included. */
  readonly after: number;
  readonly until: number;
}

/** Rows of a page of the acts of one account toward another in a window, undated ones included. */
export async function readActsBetween(
  { graph, call, batches }: Context,
  between: Between,
  page: Page,
): Promise<readonly InteractionRow[]> {
  const position = { at: Number(page.from.value), id: page.from.id, limit: page.limit };
  const rows = await batches.load(
    "acts between",
    [position, page.direction],
    JSON.stringify(between),
    async (ids) =>
      groupByKey(
        await actsBetweenPage(
          graph,
          { asks: ids.map((id) => ({ id, ...(JSON.parse(id) as Between) })), ...position },
          { ...call, form: page.direction },
        ),
        (row) => row.ask,
      ),
  );
  return rows ?? [];
}
