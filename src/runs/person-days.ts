/**
 * How many acts those who engaged a person did on a day: of a hub's engagers as the run counted and kept it, of anyone else's, and of
 * whoever did something new toward the hub, out of the graph. What a hub's other engagers did toward others since waits for the next
 * run, as does all that is new of somebody who does too much to look at.
 */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { daysOfEngagers } from "./days-of-engagers.ts";
import type { Actors } from "./person-actors.ts";
import { dayKey } from "./selectivity.ts";
import { ACTS_UNSAID, unpackDays } from "./stored-days.ts";
import type { World } from "./world.ts";

/** Acts beyond which an engager is not looked at. */
const MOST_ACTS = 50_000;

export interface PersonDays {
  /** What the run kept of hubs among the accounts. */
  readonly kept: readonly string[];
  /** Internal ids of those whose acts are counted in the graph. */
  readonly ids: readonly number[];
  /** Keys of the accounts that are the person's, and of those that are not, whatever the graph says. */
  readonly own: readonly string[];
  readonly apart: readonly string[];
}

/** @param actors where the engagers stand; none is new */
export async function daysOfPerson(
  graph: Graph,
  { kept, ids, own, apart }: PersonDays,
  actors: Actors,
  call: Pick<CallOptions, "deadlineMs" | "signal">,
): Promise<World["actsOnDay"]> {
  const acts = new Map<number, number>();
  for (const text of kept)
    for (const { id, day, count } of unpackDays(text)) acts.set(dayKey(actors.positionOf(id), day), count);
  const asked = { ids: [...ids], own: [...own], apart: [...apart], most: MOST_ACTS };
  const rows = ids.length === 0 ? [] : await daysOfEngagers(graph, asked, call);
  const seen = new Set<number>();
  for (const { source, days, counts } of rows) {
    const position = actors.positionOf(source);
    seen.add(position);
    days.forEach((day, n) => {
      acts.set(dayKey(position, day), counts[n] ?? 0);
    });
  }
  return (position, day) => acts.get(dayKey(position, day)) ?? (seen.has(position) ? 0 : ACTS_UNSAID);
}
