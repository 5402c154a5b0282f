/** Amplification: shares and quotes received inside the window, by how many different people and how selective they are. */
import { actSentence } from "../act-sentences.ts";
import { logCurve } from "../curve.ts";
import type { Factor, Size } from "../factor.ts";
import { type CountedKind, measureActs } from "../measure-acts.ts";

const kinds: readonly CountedKind[] = [
  { kind: "SHARE", stated: "sharesReceived" },
  { kind: "QUOTE", stated: null },
];
const words = { kinds, one: "share", many: "shares" };

export const amplification = ({ weight, scale }: Size): Factor => ({
  name: "AMPLIFICATION",
  title: "Amplification",
  question: "How many pass on what this one says?",
  unit: "people who share or quote, weighted",
  formula: `ln(1 + m / ${scale}), where m adds up, over distinct people, quality x strongest act + 1/2 of the next + 1/3 of the next ..., an act being 0.3 + 0.7 x 2^(-age / 30 days) x selectivity x standing; + 0.18 x share of real ones x shares that the network states for the window but nobody here has seen`,
  source:
    "Klout's published rules on uniqueness and selectivity; Influencers in Social Networks (PeerIndex, 2013), retweets received",
  weight,
  measure: (inputs, rules) => measureActs(inputs, kinds, rules),
  curve: logCurve(scale),
  sentence: (kind, inputs) => actSentence(kind, inputs, words),
});
