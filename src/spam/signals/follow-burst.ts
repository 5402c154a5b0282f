/** It followed somebody in an hour in which far more followed than usual. Honest bursts exist, so it weighs little. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const followBurst: Signal = {
  id: "follow-burst",
  title: "Follow burst",
  question: "Did it follow somebody in an unusual burst?",
  group: "timing",
  unit: "followers that came in that hour; 0: none",
  threshold: 20,
  source: "Meeder et al., 2011; sliding histogram, EPJ Data Science 2024",
  measure: ({ groups }) => groups.burst,
  sentence: (value) =>
    value === 0
      ? "0 of its follows fell into an unusual hour."
      : `${counted(value, "account")} came to one account in the same unusual hour, itself among them.`,
};
