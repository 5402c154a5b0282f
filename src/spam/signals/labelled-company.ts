/** How others were labelled who follow what it follows, by likeness; never enough by itself to suspect. */
import type { Signal } from "../signal.ts";

export const labelledCompany: Signal = {
  id: "labelled-company",
  title: "Labelled company",
  question: "Were others who follow the same accounts labelled as spam?",
  group: "labels",
  unit: "-1 (all labelled genuine) to 1 (all labelled spam)",
  threshold: 0,
  source:
    "Guilt by likeness of follows (cosine), after Jiang et al., CatchSync, 2014; AUC 0.84 alone on MGTAB",
  measure: ({ companyLabels, following }) => (following === 0 ? null : companyLabels),
  sentence: (value) =>
    value > 0
      ? "Of the labelled accounts that follow what it follows, more are spam than genuine."
      : "Of the labelled accounts that follow what it follows, most are genuine.",
};
