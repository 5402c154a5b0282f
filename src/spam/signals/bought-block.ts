/** One of a dense block of accounts that nobody follows and that follow the same customers, who do not follow back. */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const boughtBlock: Signal = {
  id: "bought-block",
  title: "Bought block",
  question: "Is it one of a block of unfollowed accounts that follow the same customers?",
  group: "company",
  unit: "followers in the block, itself included; 0: none",
  threshold: 20,
  source: "Hooi et al., FRAUDAR, 2016, gated as measured on MGTAB (docs/spam.md)",
  measure: ({ groups }) => groups.block,
  sentence: (value) =>
    value === 0
      ? "0 blocks of unfollowed accounts hold it."
      : `${counted(value, "account")} that hardly anyone follows all follow the same few customers, itself among them.`,
};
