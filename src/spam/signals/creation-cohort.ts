/** It was created on the same day as many other followers of somebody it follows. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const creationCohort: Signal = {
  id: "creation-cohort",
  title: "Creation cohort",
  question: "Were many followers of one account created on the same day as it?",
  group: "timing",
  unit: "followers of one account created on that day, itself included; 0: none",
  threshold: 5,
  source:
    "Sliding histogram, EPJ Data Science 2024; 74.5 % of 3,351 bought fakes against 6.8 % of genuine accounts",
  measure: ({ groups }) => groups.cohort,
  sentence: (value) =>
    value === 0
      ? "0 accounts it follows have a crowd of followers as old as it."
      : `${counted(value, "account")} that follow the same account were created on the same day, itself among them.`,
};
