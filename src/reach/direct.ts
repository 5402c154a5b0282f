/** Direct reach: how many accounts follow this one, as its network states, or as the graph holds where that is more. */

import { counted } from "../wording.ts";
import type { ReachMeasure } from "./audience.ts";

/** From the stated count of followers (null: none) and the distinct followers in the graph. */
export function directReach(stated: number | null, observed: number): ReachMeasure {
  const value = Math.max(stated ?? 0, observed);
  return {
    value,
    low: null,
    high: null,
    exact: true,
    method:
      stated === null || observed > stated ? "followers seen in the graph" : "followers the network states",
    sentence: `${counted(value, "account")} ${value === 1 ? "follows" : "follow"} directly.`,
  };
}
