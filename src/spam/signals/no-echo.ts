/** Nobody ever mentioned, answered, shared or listed it ("Fame for Sale" rules 6, 18 and 21). */

import { counted } from "../../wording.ts";
import type { SpamMeasures } from "../measures.ts";
import type { Signal } from "../signal.ts";

const echoesOf = ({ echoes, stated }: SpamMeasures): number => Math.max(echoes, stated.listed ?? 0);

export const noEcho: Signal = {
  id: "no-echo",
  title: "No echo",
  question: "Has nobody ever mentioned, answered, shared or listed it?",
  group: "silence",
  unit: "accounts that mentioned, answered, shared or listed it",
  threshold: 1,
  source: "Cresci et al., Fame for Sale, 2015; never listed: +0.4 to +1.0 on six labelled sets",
  measure(measures) {
    // A number of posts says that it spoke, not that anyone who answered was looked for.
    const known = echoesOf(measures) > 0 || measures.acts > 0 || measures.stated.listed !== null;
    return known ? echoesOf(measures) : null;
  },
  sentence: (value) =>
    value === 0
      ? "0 mentions, answers, shares or lists by anyone."
      : `${counted(value, "account")} mentioned, answered, shared or listed it.`,
};
