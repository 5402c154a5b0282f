/** The sentences of the audience factor. */
import type { ContributionKind } from "../factor.ts";
import type { NetworkInputs } from "../inputs.ts";
import { capital, count, isOne, number } from "../sentences.ts";
import { statedTotal } from "../stated.ts";

/** One fact about the followers: how many look real, how many look like spam, or how many are one's own accounts. */
export function audienceSentence(kind: ContributionKind, inputs: NetworkInputs): string {
  if (kind === "SELF_ENGAGEMENT") {
    return inputs.selfFollowers === 1
      ? "1 follower is another account of the same owner and counts nothing."
      : `${count(inputs.selfFollowers, "follower")} are other accounts of the same owner and count nothing.`;
  }
  return kind === "SPAM_DISCOUNT" ? spamSentence(inputs) : grossSentence(inputs);
}

function grossSentence({ followers, accounts }: NetworkInputs): string {
  const { AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE } = followers;
  const known = AUTHENTIC + SUSPICIOUS + SPAM + INSUFFICIENT_EVIDENCE;
  const stated = statedTotal(accounts, "followers") ?? 0;
  if (known === 0 && stated === 0) return "No followers are known yet.";
  if (known === 0) {
    const unknown = isOne(stated) ? "not known here yet" : "none of them known here yet";
    return `${capital(count(stated, "follower"))}, stated by the network; ${unknown}.`;
  }
  const more = stated > known ? `; the network states ${number(stated)}` : "";
  if (INSUFFICIENT_EVIDENCE === known) {
    return `${count(known, "known follower")}, too little seen of ${isOne(known) ? "it" : "them"} to say more${more}.`;
  }
  if (known === 1 && AUTHENTIC === 1) return `1 known follower, who looks like a real person${more}.`;
  const look = isOne(AUTHENTIC) || isOne(known) ? "looks like a real person" : "look like real people";
  const untold =
    INSUFFICIENT_EVIDENCE > 0 ? `, ${number(INSUFFICIENT_EVIDENCE)} too little seen to tell` : "";
  return `${number(AUTHENTIC)} of ${count(known, "known follower")} ${look}${untold}${more}.`;
}

function spamSentence({ followers }: NetworkInputs): string {
  const { SPAM, SUSPICIOUS } = followers;
  if (SPAM > 0) {
    return isOne(SPAM)
      ? "1 follower looks like spam and counts nothing."
      : `${count(SPAM, "follower")} look like spam and count nothing.`;
  }
  if (SUSPICIOUS > 0) {
    return isOne(SUSPICIOUS)
      ? "1 follower looks doubtful and counts less."
      : `${count(SUSPICIOUS, "follower")} look doubtful and count less.`;
  }
  return "Some of the stated followers may not be real people, so they count a little less.";
}
