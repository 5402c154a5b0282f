/**
 * Authentic audience: how many real people follow. Long-lived: a follow counts until it ends. Followers that look like spam
 * count nothing, those too little known to judge count like followers that a network merely states.
 * Growth is sublinear: García et al. 2017 and the human judgements of "Influencers in Social Networks" (PeerIndex, 2013) both fit logs best.
 */
import { logCurve } from "../curve.ts";
import type { Factor, Size } from "../factor.ts";
import { realShare, unseen } from "../stated.ts";
import { audienceSentence } from "./audience-sentence.ts";

export const audience = ({ weight, scale }: Size): Factor => ({
  name: "AUDIENCE",
  title: "Authentic audience",
  question: "How many real people follow?",
  unit: "followers, weighted by how real they look",
  formula: `ln(1 + m / ${scale}), where m = followers who look real + 0.6 for each too little known to judge + 0.3 for each doubtful one + 0 for spam + 0.6 x share of real ones x followers that the network states but nobody here has seen`,
  source:
    "García et al. 2017 (influence grows sublinearly with followers); Influencers in Social Networks (PeerIndex, 2013), human judgements",
  weight,
  measure(inputs, rules) {
    const { AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE } = inputs.followers;
    const w = rules.quality;
    let withoutSelf =
      w.AUTHENTIC * (AUTHENTIC + SUSPICIOUS + SPAM) + w.INSUFFICIENT_EVIDENCE * INSUFFICIENT_EVIDENCE;
    let net =
      w.AUTHENTIC * AUTHENTIC +
      w.INSUFFICIENT_EVIDENCE * INSUFFICIENT_EVIDENCE +
      w.SUSPICIOUS * SUSPICIOUS +
      w.SPAM * SPAM;
    for (const account of inputs.accounts) {
      const remainder = w.INSUFFICIENT_EVIDENCE * unseen(account.stated.followers, account.followers);
      withoutSelf += remainder;
      net += remainder * realShare(account.followers, rules);
    }
    return { gross: withoutSelf + w.AUTHENTIC * inputs.selfFollowers, withoutSelf, net };
  },
  curve: logCurve(scale),
  sentence: audienceSentence,
});
