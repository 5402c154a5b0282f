/** Follows divided by the square of followers, the strongest profile sign of "Fame for Sale" (Stringhini et al.). */

import { counted } from "../../wording.ts";
import { followersOf, followingOf } from "../measures.ts";
import type { Signal } from "../signal.ts";

/** Fewer follows and followers than this together say nothing of a habit. */
const ENOUGH = 10;

export const followExcess: Signal = {
  id: "follow-excess",
  title: "Follow excess",
  question: "Is what it follows out of all proportion to its own following?",
  group: "ratio",
  unit: "accounts followed per follower squared",
  threshold: 1,
  source: "Stringhini, Kruegel and Vigna, 2010; first of 19 features in Cresci et al., Fame for Sale, 2015",
  measure(measures) {
    // The square of the few followers that a partly imported graph shows would be far too small.
    if (measures.stated.followers === null) return null;
    const [following, followers] = [followingOf(measures), followersOf(measures)];
    return following + followers < ENOUGH ? null : following / Math.max(1, followers) ** 2;
  },
  sentence: (_, measures) =>
    `${counted(followingOf(measures), "account")} followed against ${counted(followersOf(measures), "follower")}, squared.`,
};
