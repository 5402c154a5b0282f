/** Follows many and is followed by few (Socialbakers, Tweepcred). */

import { counted } from "../../wording.ts";
import { followersOf, followingOf } from "../measures.ts";
import type { Signal } from "../signal.ts";

/** Fewer follows and followers than this together say nothing of a habit. */
const ENOUGH = 10;

export const followRatio: Signal = {
  id: "follow-ratio",
  title: "Follow ratio",
  question: "Does it follow far more accounts than follow it?",
  group: "ratio",
  unit: "accounts followed per follower (plus one)",
  threshold: 10,
  source: "Socialbakers rule 1 and Tweepcred; log-odds measured on seven labelled sets",
  measure(measures) {
    const [following, followers] = [followingOf(measures), followersOf(measures)];
    return following + followers < ENOUGH ? null : following / (1 + followers);
  },
  sentence: (_, measures) =>
    `${counted(followingOf(measures), "account")} followed, ${counted(followersOf(measures), "follower")}.`,
};
