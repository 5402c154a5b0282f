/** Recognition: lists, endorsements and inbound links. Slow and strong: they do not age, and list memberships rank people better than any other single count (AUC 0.8515 on 5,500 human judgements, influence.md 5). */
import { actSentence } from "../act-sentences.ts";
import { logCurve } from "../curve.ts";
import type { Factor } from "../factor.ts";
import { type CountedKind, measureActs } from "../measure-acts.ts";

/** Engagers at which growth turns from linear to logarithmic. */
const SCALE = 8;
const kinds: readonly CountedKind[] = [
  { kind: "LIST", stated: "listed" },
  { kind: "ENDORSE", stated: null },
  { kind: "LINK", stated: null },
];
const words = { kinds, one: "list, endorsement or link", many: "lists, endorsements and links" };

export const recognition: Factor = {
  name: "RECOGNITION",
  title: "Recognition",
  question: "How many have put this one on a list, endorsed it or linked to it?",
  unit: "people who list, endorse or link, weighted",
  formula:
    "ln(1 + m / 8), where m adds up, over distinct people, quality x strongest act + 1/2 of the next + 1/3 of the next ..., an act being 0.3 + 0.7 x selectivity x standing; + 0.18 x share of real ones x list memberships that the network states but nobody here has seen",
  source:
    "influence.md 5 and Mining half a billion topical experts (2016): lists are the best single feature",
  weight: 0.035,
  measure: (inputs, rules) => measureActs(inputs, kinds, rules),
  curve: logCurve(SCALE),
  sentence: (kind, inputs) => actSentence(kind, inputs, words),
};
