/** S4: followers in the graph speak for an account; the steadiest sign on a real labelled follow graph (MGTAB, AUC 0.76). */
import { followersOf, followingOf } from "../measures.ts";
import type { Signal } from "../signal.ts";
import { count } from "../wording.ts";

export const widelyFollowed: Signal = {
  id: "widely-followed",
  title: "Widely followed",
  question: "Do many accounts follow it?",
  group: "audience",
  unit: "followers",
  threshold: 20,
  bins: [
    { from: 0, tenths: 0 },
    { from: 5, tenths: -10 },
    { from: 20, tenths: -30 },
  ],
  source: "Log-odds measured on MGTAB (-3.1) and BotSim-24 (-3.7)",
  measure: (measures) => (followingOf(measures) + followersOf(measures) === 0 ? null : followersOf(measures)),
  sentence: (value) => `${count(value, "account")} ${value === 1 ? "follows" : "follow"} it.`,
};
