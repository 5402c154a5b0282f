/** What a network's part rests on and how new it is, in one sentence; a frozen one names the date it was kept at. */
import type { NetworkInputs } from "./inputs.ts";
import { count, date } from "./sentences.ts";
import { statedTotal } from "./stated.ts";

/** One sentence for a network's part of a score. */
export function networkSentence(inputs: NetworkInputs): string {
  const { followers, engagers, clock, status, accounts } = inputs;
  if (status === "FROZEN") {
    return `As of ${date(clock)}: nothing new has come from this network since. Its strength is kept, not lowered.`;
  }
  const known = followers.AUTHENTIC + followers.SUSPICIOUS + followers.SPAM + followers.INSUFFICIENT_EVIDENCE;
  const active = engagers.filter(({ self }) => !self).length;
  if (known + active === 0) {
    const stated = (statedTotal(accounts, "followers") ?? 0) > 0;
    return `${stated ? "Known by stated counts only" : "No one is known to follow or engage"}, as of ${date(clock)}.`;
  }
  const acting = count(active, "person has", "people have");
  return `${count(known, "follower")} known and ${acting} engaged, as of ${date(clock)}.`;
}
