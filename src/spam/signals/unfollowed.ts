/** Hardly anyone follows it (the strongest single rule of "Fame for Sale", MCC 0.768). */

import { counted } from "../../wording.ts";
import { followersOf } from "../measures.ts";
import type { Signal } from "../signal.ts";

/** Where no count is stated, only an account that follows this many others and has no follower at all says something. */
const FOLLOWS_ENOUGH = 5;

export const unfollowed: Signal = {
  id: "unfollowed",
  title: "Unfollowed",
  question: "Is there hardly anyone who follows it?",
  group: "ratio",
  unit: "followers",
  threshold: 30,
  source: "Cresci et al., Fame for Sale, 2015; log-odds measured on seven labelled sets",
  measure(measures) {
    if (measures.stated.followers !== null) return followersOf(measures);
    // A graph that was only partly imported shows few followers of everyone; none at all is still a sign.
    return measures.followers === 0 && measures.following >= FOLLOWS_ENOUGH ? 0 : null;
  },
  sentence: (value) => `${counted(value, "follower")}.`,
};
