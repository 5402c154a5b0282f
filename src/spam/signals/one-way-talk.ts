/** It talks to many, and nobody talks back (the definition of spam behind Farcaster's labels). */

import { outOf } from "../../wording.ts";
import type { Signal } from "../signal.ts";

/** Fewer people talked to than this are no habit. */
const ENOUGH = 20;

export const oneWayTalk: Signal = {
  id: "one-way-talk",
  title: "One-way talk",
  question: "Does nobody answer when it mentions or answers people?",
  group: "talk",
  unit: "share of the accounts it mentioned or answered that ever did so in return",
  threshold: 0.02,
  source: "Definition of spam of Farcaster's labels; BotSim-24 (bots are never answered)",
  measure: ({ talkedTo, answeredBy }) => (talkedTo < ENOUGH ? null : answeredBy / talkedTo),
  sentence: (_, { talkedTo, answeredBy }) =>
    `${outOf(answeredBy, talkedTo)} accounts it mentioned or answered ever did so in return.`,
};
