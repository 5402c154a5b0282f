/** Recognition: lists, endorsements and inbound links. Slow and strong: they do not age, and list memberships rank people better than any other single count (AUC 0.8515 on 5,500 human judgements, influence.md 5). */
import { actSentence, noneKnown } from "../act-sentences.ts";
import { logCurve } from "../curve.ts";
import type { ContributionKind, Factor, Size } from "../factor.ts";
import type { NetworkInputs } from "../inputs.ts";
import { type CountedKind, measureActs } from "../measure-acts.ts";
import type { Rules } from "../rules.ts";
import { capital, count } from "../sentences.ts";
import { statedTotal } from "../stated.ts";

const kinds: readonly CountedKind[] = [
  { kind: "LIST", stated: "listed" },
  { kind: "ENDORSE", stated: "endorsementsReceived" },
  { kind: "LINK", stated: "linksReceived" },
];
const words = { kinds, one: "list, endorsement or link", many: "lists, endorsements and links" };

/** Views of an article in 90 days that count like one stated list membership. */
const VIEWS_PER_MENTION = 1_000;

/** Views of articles in 90 days; elsewhere than on Wikipedia views are no more than traffic. */
function viewsOf({ network, accounts }: NetworkInputs): number {
  return network === "wikipedia" ? (statedTotal(accounts, "views") ?? 0) : 0;
}

/** Wikipedia's pageviews, as stated recognition. */
function readers(inputs: NetworkInputs, rules: Rules): number {
  return (rules.quality.INSUFFICIENT_EVIDENCE * rules.actFloor * viewsOf(inputs)) / VIEWS_PER_MENTION;
}

/** The acts, and beside them the views that count, too. */
function sentence(kind: ContributionKind, inputs: NetworkInputs): string {
  const acts = actSentence(kind, inputs, words);
  const views = viewsOf(inputs);
  if (kind !== "GROSS" || views === 0) return acts;
  const read = `${count(views, "view")} of the article in 90 days`;
  return acts === noneKnown(words) ? `${capital(read)}.` : `${acts.slice(0, -1)}; ${read}.`;
}

export const recognition = ({ weight, scale }: Size): Factor => ({
  name: "RECOGNITION",
  title: "Recognition",
  question: "How many have put this one on a list, endorsed it or linked to it?",
  unit: "people who list, endorse or link, weighted",
  formula: `ln(1 + m / ${scale}), where m adds up, over distinct people, quality x strongest act + 1/2 of the next + 1/3 of the next ..., an act being 0.3 + 0.7 x selectivity x standing; + 0.18 x share of real ones x lists, endorsements and links that the network states but nobody here has seen, and a thousand Wikipedia pageviews in 90 days like one of them`,
  source:
    "Influencers in Social Networks (PeerIndex, 2013), human judgements; Mining half a billion topical experts (2016): lists are the best single feature",
  weight,
  measure(inputs, rules) {
    const { gross, withoutSelf, net } = measureActs(inputs, kinds, rules);
    const read = readers(inputs, rules);
    return { gross: gross + read, withoutSelf: withoutSelf + read, net: net + read };
  },
  curve: logCurve(scale),
  sentence,
});
