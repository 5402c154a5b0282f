/** Followers in the graph speak for an account; the steadiest sign on a real labelled follow graph (MGTAB, AUC 0.76). */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const widelyFollowed: Signal = {
  id: "widely-followed",
  title: "Widely followed",
  question: "Do many accounts follow it?",
  group: "audience",
  unit: "followers seen in the graph",
  threshold: 20,
  source: "Log-odds measured on MGTAB (-3.1) and BotSim-24 (-3.7)",
  measure: ({ followers, following }) => (following + followers === 0 ? null : followers),
  sentence: (value) => `${counted(value, "account")} ${value === 1 ? "follows" : "follow"} it.`,
};
