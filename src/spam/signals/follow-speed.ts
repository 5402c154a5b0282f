/** How many accounts a day it has followed since it was created (Yang et al., feature 9). */

import { counted } from "../../wording.ts";
import { followingOf } from "../measures.ts";
import type { Signal } from "../signal.ts";

/** Fewer follows than this are done in one evening by anyone new. */
const ENOUGH = 100;

export const followSpeed: Signal = {
  id: "follow-speed",
  title: "Follow speed",
  question: "Does it follow more accounts a day than a person would?",
  group: "speed",
  unit: "accounts followed a day since it was created",
  threshold: 5,
  source: "Yang, Harkreader and Gu, 2011; log-odds measured on labelled sets that state ages",
  measure(measures) {
    if (measures.ageDays === null || followingOf(measures) < ENOUGH) return null;
    return followingOf(measures) / Math.max(1, measures.ageDays);
  },
  sentence: (_, measures) =>
    `${counted(followingOf(measures), "account")} followed in ${counted(Math.ceil(Math.max(1, measures.ageDays ?? 1)), "day")}.`,
};
