/** The shape of an account's audience and reach, as a run stores it (read model) and the API serves it. */
import type { QualityCounts } from "../words.ts";

export interface ReachMeasure {
  readonly value: number;
  /** Bounds where the value is estimated; null when exact. */
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: boolean;
  readonly method: string;
  readonly sentence: string;
}

export interface SignalRate {
  /** Id of the signal, e.g. `follow-ratio`. */
  readonly signal: string;
  /** Followers that show it (points for spam). */
  readonly count: number;
  /** 0..1 of the observed followers. */
  readonly share: number;
}

export interface Audience {
  /** Followers as the network states; null when it never did. */
  readonly stated: number | null;
  /** When the stated count was read, milliseconds; null when there is none. */
  readonly statedAt: number | null;
  /** Distinct followers in the graph. */
  readonly observed: number;
  readonly following: { readonly stated: number | null; readonly observed: number };
  readonly posts: number | null;
  readonly listed: { readonly stated: number | null; readonly observed: number };
  readonly byQuality: QualityCounts;
  readonly inactive: number;
  readonly automated: number;
  readonly signals: readonly SignalRate[];
  readonly reach: {
    readonly direct: ReachMeasure;
    readonly authentic: ReachMeasure;
    readonly engaged: ReachMeasure;
  };
}
