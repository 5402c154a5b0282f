/** Do its follows lead to accounts labelled spam or genuine (GANG)? Never enough by itself to suspect. */
import type { Signal } from "../signal.ts";

export const labelledPaths: Signal = {
  id: "labelled-paths",
  title: "Labelled paths",
  question: "Do its follows lead to accounts labelled as spam?",
  group: "labels",
  unit: "-1 (to genuine accounts only) to 1 (to spam only)",
  threshold: 0,
  source: "Wang et al., GANG, 2017, read against follows; measured on MGTAB",
  measure: ({ labelledPaths: value, following }) => (following === 0 ? null : value),
  sentence: (value) =>
    value > 0
      ? "Chains of its follows lead to accounts labelled spam more than to genuine ones."
      : "Chains of its follows lead to accounts labelled genuine at least as much as to spam.",
};
