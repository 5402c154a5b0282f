/** Standing: the authority of who follows and engages, over the graph without spam. Already free of spam, so it has no gross form. */
import { logCurve } from "../curve.ts";
import type { Factor, Size } from "../factor.ts";
import { capital, number } from "../sentences.ts";

export const standing = ({ weight, scale }: Size): Factor => ({
  name: "STANDING",
  title: "Standing",
  question: "How much attention do those who follow and engage command themselves?",
  unit: "standing, 0 to 1",
  formula: `ln(1 + s / ${scale}), where s is the standing from 0 to 1, the highest among the accounts on that network`,
  source:
    "PageRank over the spam-discounted graph; Klout's PeopleRank (2011): how many, how much, how influential",
  weight,
  measure({ standing: s }) {
    return { gross: s, withoutSelf: s, net: s };
  },
  curve: logCurve(scale),
  sentence(_kind, { standing: s }) {
    return s > 0
      ? `${capital(number(s * 100))} of 100 is the standing of those who follow and engage.`
      : "No one with a standing of their own is known to follow or engage yet.";
  },
});
