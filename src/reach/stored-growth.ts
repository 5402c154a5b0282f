/** The days of a hub's growth as they stand in the graph: the first day, then gaps to the next one and how many came, as JSON. */
import { z } from "zod";
import type { GrowthDay } from "./growth.ts";

const shape = z.object({ undated: z.number(), days: z.array(z.tuple([z.number(), z.number()])) });

/** How many followers came on each UTC day (days since 1970), and how many nobody knows the day of. */
export interface Arrivals {
  readonly undated: number;
  readonly days: readonly Omit<GrowthDay, "left">[];
}

/** The JSON text of arrivals whose days ascend. */
export function packArrivals({ undated, days }: Arrivals): string {
  let before = 0;
  const gaps = days.map(({ day, came }) => {
    const gap = day - before;
    before = day;
    return [gap, came];
  });
  return JSON.stringify({ undated, days: gaps });
}

/** The arrivals in a JSON text that `packArrivals` wrote. */
export function unpackArrivals(text: string): Arrivals {
  const { undated, days } = shape.parse(JSON.parse(text));
  let day = 0;
  return {
    undated,
    days: days.map(([gap, came]) => {
      day += gap;
      return { day, came };
    }),
  };
}
