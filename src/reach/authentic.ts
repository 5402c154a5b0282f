/**
 * Authentic reach: how many of the direct followers look like real accounts. Followers that could not be judged, and stated
 * ones the graph does not hold, are taken in the share of the judged ones, with the two extremes as bounds.
 */

import { counted } from "../wording.ts";
import type { QualityCounts } from "../words.ts";
import type { ReachMeasure } from "./audience.ts";

/** Share of real accounts assumed before any follower is judged, and how many judged followers weigh as much as that. */
const ASSUMED_SHARE = 0.9;
const ASSUMED_WEIGHT = 20;

/** From the stated count of followers (null: none) and the followers in the graph by quality. */
export function authenticReach(stated: number | null, followers: QualityCounts): ReachMeasure {
  const { AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE } = followers;
  const judged = AUTHENTIC + SUSPICIOUS + SPAM;
  const unknown = INSUFFICIENT_EVIDENCE + Math.max(0, (stated ?? 0) - judged - INSUFFICIENT_EVIDENCE);
  const share = (ASSUMED_SHARE * ASSUMED_WEIGHT + AUTHENTIC) / (ASSUMED_WEIGHT + judged);
  const value = Math.round(AUTHENTIC + unknown * share);
  const exact = unknown === 0;
  return {
    value,
    low: exact ? null : AUTHENTIC,
    high: exact ? null : AUTHENTIC + unknown,
    exact,
    method: exact ? "every follower judged" : "followers not judged taken in the share of the judged",
    sentence: exact
      ? `${counted(value, "follower")} ${value === 1 ? "looks like a real person" : "look like real people"}.`
      : `About ${counted(value, "follower")} ${value === 1 ? "looks like a real person" : "look like real people"}; ${counted(unknown, "follower is", "followers are")} not known well enough.`,
  };
}
