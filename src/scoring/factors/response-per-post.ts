/**
 * Response per post: how much a single post sets off. Klout's first published law: a hundred shares from ten
 * posts count more than a hundred from a thousand. Only posts whose responses are known enter, so importing one's own archive,
 * which brings posts, never lowers; a few posts prove little, so the rate is smoothed. Of several accounts the best counts.
 */
import { logCurve } from "../curve.ts";
import type { Factor, Size } from "../factor.ts";
import type { AccountInputs, NetworkInputs } from "../inputs.ts";
import { capital, count } from "../sentences.ts";
import { realShare } from "../stated.ts";

/** Posts without a response that are added to those known, so that one lucky post is not a rate. */
const SMOOTHING = 10;

/** Responses per post of one account, smoothed; 0 where none of its posts is known with its responses. */
function rateOf({ responses }: AccountInputs): number {
  return responses === null ? 0 : responses.received / (responses.posts + SMOOTHING);
}

/** The account with the best rate. */
function best({ accounts }: NetworkInputs): AccountInputs | undefined {
  return accounts.toSorted((a, b) => rateOf(b) - rateOf(a))[0];
}

export const responsePerPost = ({ weight, scale }: Size): Factor => ({
  name: "RESPONSE_PER_POST",
  title: "Response per post",
  question: "How much does a single post set off?",
  unit: "likes, shares and replies per post, smoothed",
  formula: `ln(1 + r / ${scale}), where r = responses / (posts + ${SMOOTHING}) over the posts of the last 90 days whose responses are known, x share of real ones; of several accounts the best`,
  source:
    "Klout's published rule on ratio; Influencers in Social Networks (PeerIndex, 2013), retweets per post (AUC 0.79)",
  weight,
  measure(inputs, rules) {
    const rates = inputs.accounts.map((account) => ({
      gross: rateOf(account),
      net: rateOf(account) * realShare(account.followers, rules),
    }));
    const gross = Math.max(0, ...rates.map((rate) => rate.gross));
    return { gross, withoutSelf: gross, net: Math.max(0, ...rates.map((rate) => rate.net)) };
  },
  curve: logCurve(scale),
  sentence(kind, inputs) {
    const { posts = 0, received = 0 } = best(inputs)?.responses ?? {};
    if (kind === "SPAM_DISCOUNT")
      return "Some of the responses may not be by real people, so they count a little less.";
    return posts > 0
      ? `${capital(count(received, "response"))} to ${count(posts, "post")} whose responses are known.`
      : "No post with known responses.";
  },
});
