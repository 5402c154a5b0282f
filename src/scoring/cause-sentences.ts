/** One plain sentence for each cause of a change: how many facts stand behind it, or what happened. */
import type { CauseKind } from "./causes.ts";
import { count, isOne, list } from "./sentences.ts";

export interface CauseFacts {
  readonly cause: CauseKind;
  /** The network's name for people; null for what concerns the whole score. */
  readonly network: string | null;
  /** Facts behind the cause. */
  readonly count: number;
  /** Follows that ended, accounts unlinked. */
  readonly left: number;
}

/** The sentence of a cause. */
export function causeSentence({ cause, network, count: facts, left }: CauseFacts): string {
  const on = network === null ? "" : ` on ${network}`;
  switch (cause) {
    case "AUDIENCE":
      return audienceSentence(on, facts, left);
    case "ACTIVITY":
      return facts > 0
        ? `${count(facts, "new act")} of others${on}.`
        : `Stated counts of what was received${on} changed.`;
    case "OBSERVATION":
      return facts > 0
        ? `${count(facts, "earlier fact")}${on} became known only now.`
        : `Earlier facts${on} were corrected, or are now known differently.`;
    case "WINDOW_ROLL_OFF":
      return facts > 0
        ? `What was seen${on} grew older; ${count(facts, "act")} left the window of 90 days.`
        : `What was seen${on} grew older.`;
    case "CONNECTION":
      return connectionSentence(network, facts);
    case "SPAM_VERDICTS":
      return facts > 0
        ? `${count(facts, "follower or engager", "followers and engagers")}${on} ${isOne(facts) ? "is" : "are"} judged differently than before.`
        : `Some who follow or engage${on} are judged differently than before.`;
    case "STANDING":
      return `The standing of those who follow and engage${on} changed.`;
    case "LINKING":
      return linkingSentence(on, facts, left);
    case "SELF_ENGAGEMENT":
      return `What the owner's own accounts do for each other${on} does not count.`;
    case "ERASURE":
      return "Data that counted before were erased, or are no longer held.";
    case "MODEL":
      return "The score is computed with a new version of the model.";
    case "DRIFT":
      return "Movements too small to be kept one by one, added up.";
  }
}

/** A network is connected; what concerns no single one is an import that was taken back. */
function connectionSentence(network: string | null, facts: number): string {
  if (network === null) return "An import was undone, and what it told no longer counts.";
  return facts > 0
    ? `${network} was connected, with ${count(facts, "fact")} nobody had told before.`
    : `${network} was heard of again, and caught up with the time in between.`;
}

function audienceSentence(on: string, came: number, left: number): string {
  const parts = [
    ...(came > 0 ? [`${count(came, "follower")} came`] : []),
    ...(left > 0 ? [`${count(left, "follower")} left`] : []),
  ];
  return parts.length > 0 ? `${list(parts)}${on}.` : `The stated number of followers or lists${on} changed.`;
}

function linkingSentence(on: string, linked: number, unlinked: number): string {
  const parts = [
    ...(linked > 0 ? [`${count(linked, "account was", "accounts were")} linked`] : []),
    ...(unlinked > 0 ? [`${count(unlinked, "account was", "accounts were")} unlinked`] : []),
  ];
  return parts.length > 0 ? `${list(parts)}${on}.` : `Accounts were linked or unlinked${on}.`;
}
