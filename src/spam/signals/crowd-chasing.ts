/** It follows only what everybody follows (Yang et al., feature 3; CatchSync). */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

/** Fewer follows than this have no average. */
const ENOUGH = 5;

export const crowdChasing: Signal = {
  id: "crowd-chasing",
  title: "Crowd-chasing",
  question: "Does it follow only accounts that everybody follows?",
  group: "crowd",
  unit: "followers that the accounts it follows have on average, seen in the graph",
  threshold: 200,
  source: "Yang, Harkreader and Gu, 2011; Jiang et al., CatchSync, 2014; log-odds measured on MGTAB",
  measure: ({ followedCrowd, following }) => (following < ENOUGH ? null : followedCrowd),
  sentence: (value) => `${counted(value, "follower")} on average at the accounts it follows.`,
};
