/** The audience read model from plain counts, so that nothing has to walk a hub's followers to show a card. */
import type { QualityCounts } from "../words.ts";
import type { Audience, SignalRate } from "./audience.ts";
import { authenticReach } from "./authentic.ts";
import { directReach } from "./direct.ts";
import { engagedReach } from "./engaged.ts";

/** What was counted about the audience of one account; `null` where the network states nothing. */
export interface AudienceCounts {
  readonly stated: number | null;
  readonly statedAt: number | null;
  readonly byQuality: QualityCounts;
  readonly following: { readonly stated: number | null; readonly observed: number };
  readonly posts: number | null;
  readonly listed: { readonly stated: number | null; readonly observed: number };
  readonly inactive: number;
  readonly automated: number;
  /** Followers that show each signal, by signal id; signals that none shows are left out. */
  readonly signals: Readonly<Record<string, number>>;
  /** Distinct authentic accounts that acted in the window. */
  readonly engaged: number;
}

/** The audience with its rates and reach. */
export function audienceOf(counts: AudienceCounts): Audience {
  const { stated, statedAt, byQuality, following, posts, listed, inactive, automated } = counts;
  const observed =
    byQuality.AUTHENTIC + byQuality.SUSPICIOUS + byQuality.SPAM + byQuality.INSUFFICIENT_EVIDENCE;
  const signals = Object.entries(counts.signals).map(
    ([signal, count]): SignalRate => ({ signal, count, share: observed === 0 ? 0 : count / observed }),
  );
  return {
    stated,
    statedAt,
    observed,
    following,
    posts,
    listed,
    byQuality,
    inactive,
    automated,
    signals,
    reach: {
      direct: directReach(stated, observed),
      authentic: authenticReach(stated, byQuality),
      engaged: engagedReach(counts.engaged),
    },
  };
}
