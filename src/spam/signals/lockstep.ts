/** It followed the same accounts in the same fortnight as many others did. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const lockstep: Signal = {
  id: "lockstep",
  title: "Lockstep",
  question: "Did it follow the same accounts at the same time as many others?",
  group: "timing",
  unit: "accounts that moved together, itself included; 0: none",
  threshold: 10,
  source: "Beutel et al., CopyCatch, 2013; StarScout, 2024",
  measure: ({ groups }) => groups.lockstep,
  sentence: (value) =>
    value === 0
      ? "0 groups of accounts followed what it followed at the same time."
      : `${counted(value, "account")} followed the same accounts within the same days, itself among them.`,
};
