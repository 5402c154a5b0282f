/** Do those it follows follow back (Yang et al.: the highest information gain of all, 0.905)? */

import { outOf } from "../../wording.ts";
import type { Signal } from "../signal.ts";

/** Fewer follows than this are too few for a share. */
const ENOUGH = 10;

export const reciprocity: Signal = {
  id: "reciprocity",
  title: "Reciprocity",
  question: "Do the accounts it follows follow it back?",
  group: "reciprocity",
  unit: "share of followed accounts that follow back",
  threshold: 0.05,
  source: "Yang, Harkreader and Gu, 2011; log-odds measured on MGTAB and BotSim-24",
  measure: ({ following, mutual }) => (following < ENOUGH ? null : mutual / following),
  sentence: (_, { following, mutual }) =>
    `${outOf(mutual, following)} accounts it follows ${mutual === 1 ? "follows" : "follow"} it back.`,
};
