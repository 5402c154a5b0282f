/** How the audiences of accounts grew, batched per request. */
import { arrivals } from "../../reach/arrivals.ts";
import { departures } from "../../reach/departures.ts";
import type { GrowthDay } from "../../reach/growth.ts";
import { storedArrivals } from "../../reach/stored-arrivals.ts";
import { type Arrivals, unpackArrivals } from "../../reach/stored-growth.ts";
import { BANDS_ABOVE } from "../../runs/write-bands.ts";
import { byKey, groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";

export interface GrowthDays {
  readonly days: readonly GrowthDay[];
  /** Followers that came at no known time. */
  readonly undated: number;
}

/** Days on which anybody came or left; a hub's as the current run counted them, others as of now. */
export async function growthDays(context: Context, key: string): Promise<GrowthDays> {
  const { graph, call, batches } = context;
  const [came, left] = await Promise.all([
    arrivalsAt(context, key),
    batches.load("departures", null, key, async (keys) =>
      groupByKey(await departures(graph, { keys: [...keys] }, call), (row) => row.key),
    ),
  ]);
  const days = new Map(came.days.map(({ day, came: number }) => [day, { day, came: number, left: 0 }]));
  const add = (day: number, arrived: number, gone: number) => {
    const known = days.get(day) ?? { day, came: 0, left: 0 };
    days.set(day, { day, came: known.came + arrived, left: known.left + gone });
  };
  for (const { came: from, left: until, followers } of left ?? []) {
    // Who came at no known time and left is not in the series that it would leave.
    if (from === 0) continue;
    add(from, followers, 0);
    if (until > 0) add(until, 0, followers);
  }
  return { days: [...days.values()], undated: came.undated };
}

async function arrivalsAt(context: Context, key: string): Promise<Arrivals> {
  const { graph, call, batches } = context;
  const { number: run, slot } = await context.reading();
  const stored = await batches.load("stored arrivals", run, key, async (keys) =>
    byKey(await storedArrivals(graph, { keys: [...keys], run }, { ...call, slot }), (row) => row.key),
  );
  if (stored?.growth != null) return unpackArrivals(stored.growth);
  // A hub that no run has counted yet: its followers are not walked for a question.
  if ((stored?.followers ?? 0) > 50 * BANDS_ABOVE) return { undated: stored?.followers ?? 0, days: [] };
  const row = await batches.load("arrivals", null, key, async (keys) =>
    byKey(await arrivals(graph, { keys: [...keys] }, call), (each) => each.key),
  );
  return row ?? { undated: 0, days: [] };
}
