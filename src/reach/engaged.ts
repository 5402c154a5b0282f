/** Engaged reach: how many distinct accounts that look real acted toward this one in the 90 days before its clock. */

import { counted } from "../wording.ts";
import type { ReachMeasure } from "./audience.ts";

/** From the number of distinct authentic accounts that acted in the window. */
export function engagedReach(engagers: number): ReachMeasure {
  return {
    value: engagers,
    low: null,
    high: null,
    exact: true,
    method: "distinct authentic accounts that acted in the 90 days before the clock",
    sentence: `${counted(engagers, "real account")} responded within 90 days.`,
  };
}
