/** Accounts that follow nearly the same accounts (Jaccard 0.5 and more), five others at the least. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const coFollowTwins: Signal = {
  id: "co-follow-twins",
  title: "Co-follow twins",
  question: "Do many accounts follow nearly the same accounts?",
  group: "company",
  unit: "accounts whose follows are nearly the same, itself included; 0: none",
  threshold: 6,
  source: "Hooi et al., FRAUDAR, 2016 (weights); grouped by weakly connected components",
  measure: ({ groups }) => groups.twins,
  sentence: (value) =>
    value === 0
      ? "0 groups of accounts follow nearly the same accounts as it."
      : `${counted(value, "account")} follow nearly the same accounts, itself among them.`,
};
