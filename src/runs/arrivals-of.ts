/** On which days a hub's followers came, counted by the run so that no query has to walk them. */
import { DAY_MS } from "../durations.ts";
import { packArrivals } from "../reach/stored-growth.ts";
import { isDated } from "../spam/groups/group.ts";
import type { World } from "./world.ts";
import { BANDS_ABOVE } from "./write-bands.ts";

/** The packed arrivals of the account at a position; null where it is no hub and a query can count them. */
export function arrivalsOf({ follows }: World, position: number): string | null {
  const [from, to] = [follows.from[position] as number, follows.to[position] as number];
  if (to - from <= BANDS_ABOVE) return null;
  const days = new Map<number, number>();
  for (let n = from; n < to; n++) {
    const since = follows.since[n] as number;
    const day = isDated(since) ? Math.floor(since / DAY_MS) : 0;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const undated = days.get(0) ?? 0;
  days.delete(0);
  const sorted = [...days].sort(([a], [b]) => a - b).map(([day, came]) => ({ day, came }));
  return packArrivals({ undated, days: sorted });
}
