/** Appreciation: likes received inside the window. The cheapest act, so the smallest weight. */
import { actSentence } from "../act-sentences.ts";
import { logCurve } from "../curve.ts";
import type { Factor, Size } from "../factor.ts";
import { type CountedKind, measureActs } from "../measure-acts.ts";

const kinds: readonly CountedKind[] = [{ kind: "LIKE", stated: "likesReceived" }];
const words = { kinds, one: "like", many: "likes" };

export const appreciation = ({ weight, scale }: Size): Factor => ({
  name: "APPRECIATION",
  title: "Appreciation",
  question: "How many like what this one says?",
  unit: "people who like, weighted",
  formula: `ln(1 + m / ${scale}), where m adds up, over distinct people, quality x strongest act + 1/2 of the next + 1/3 of the next ..., an act being 0.3 + 0.7 x 2^(-age / 30 days) x selectivity x standing; + 0.18 x share of real ones x likes that the network states for the window but nobody here has seen`,
  source:
    "Klout's published rules on uniqueness and selectivity; likes weigh least in every published points table",
  weight,
  measure: (inputs, rules) => measureActs(inputs, kinds, rules),
  curve: logCurve(scale),
  sentence: (kind, inputs) => actSentence(kind, inputs, words),
});
