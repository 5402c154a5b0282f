/** A young account; a newcomer looks like a fresh fake, so it is one point at most and fades within two months. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const newness: Signal = {
  id: "newness",
  title: "Newness",
  question: "Is the account only days old?",
  group: "age",
  unit: "days since it was created",
  threshold: 60,
  source: "Cresci et al., Fame for Sale, 2015 (age is the second strongest profile feature)",
  measure: ({ ageDays }) => (ageDays === null ? null : Math.floor(Math.max(0, ageDays))),
  sentence: (value) => `${counted(value, "day")} old.`,
};
