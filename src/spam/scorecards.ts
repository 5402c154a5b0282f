/**
 * The scorecards: each looks for one kind of spam, and the likeliest kind wins (Botometer v4's rule: one model over all kinds
 * does not carry over to new ones). A card's own calibration and the one on the winner are both affine, so they fold into an
 * intercept and a factor on the points, and the evidence still adds up.
 */

import { type CardName, type PointsRow, points } from "./points.ts";
import type { Group } from "./signal.ts";

/** `logOdds = intercept + slope * sum`. */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
}

export interface Scorecard extends Calibration {
  readonly name: CardName;
  readonly title: string;
  /** Groups of signals of which one must speak for spam before the card enters the contest; absent: it always does. */
  readonly needs?: readonly Group[];
  /** Signals of which one must have been observed, whichever way it speaks; absent: none. */
  readonly hears?: readonly string[];
}

export interface SpamModel {
  readonly version: string;
  readonly cards: readonly Scorecard[];
  /** On the log-odds of the highest card. */
  readonly winner: Calibration;
  /** Share of spam among the accounts that the calibrations were fitted on, 0..1. */
  readonly baseRate: number;
  /** The most that a group of signals may add or take, points before calibration. */
  readonly caps: Readonly<Record<Group, number>>;
  /** Groups that never make an account suspicious by themselves: nor do all of them together. */
  readonly weak: readonly Group[];
  readonly points: Readonly<Record<string, PointsRow>>;
}

/** What is known of an account besides whom it follows and who follows it. */
const profileSignals = ["silence", "no-likes", "no-echo", "blank-profile"];

/** The spam model in use; docs/spam.md says how its points were made. */
export const spamModel: SpamModel = {
  version: "3",
  cards: [
    // Whose signs flip between labelled sets most: it must be clear to win over the aggressive card (docs/spam.md).
    {
      name: "shell",
      title: "Fake follower",
      intercept: -1,
      slope: 1.15,
      hears: [...profileSignals, "follow-excess"],
    },
    {
      name: "aggressive",
      title: "Aggressive follower or link spam",
      intercept: 0,
      slope: 1,
      hears: [...profileSignals, "follow-speed", "one-way-talk"],
    },
    {
      name: "coordinated",
      title: "Bought or coordinated group",
      intercept: 0,
      slope: 1,
      needs: ["company", "timing"],
    },
    {
      name: "trust",
      title: "Untrusted company",
      intercept: 0.2,
      slope: 1,
      hears: ["labelled-company", "labelled-paths"],
    },
  ],
  winner: { intercept: 0, slope: 1 },
  baseRate: 0.5,
  caps: {
    ratio: 3,
    audience: 3,
    reciprocity: 3,
    trust: 3,
    labels: 3,
    crowd: 1,
    silence: 3,
    profile: 1,
    age: 1,
    speed: 3,
    talk: 3,
    company: 3,
    timing: 3,
  },
  weak: ["profile", "age", "labels"],
  points,
};
