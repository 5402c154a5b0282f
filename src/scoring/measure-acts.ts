/** The measure of a factor made of acts: distinct engagers by weight, and the unseen part of what networks state, per account. */
import type { InteractionKind, Quality } from "../words.ts";
import type { Measure } from "./factor.ts";
import type { AccountInputs, NetworkInputs } from "./inputs.ts";
import { engagerWeight } from "./per-engager.ts";
import type { Rules } from "./rules.ts";
import { type ReceivedCount, realShare, statedInWindow, unseen } from "./stated.ts";

/** Counts of what lasts: they are taken as they are. */
const lastingCounts = ["listed", "endorsementsReceived", "linksReceived"] as const;
type LastingCount = (typeof lastingCounts)[number];
const isLasting = (count: string): count is LastingCount =>
  (lastingCounts as readonly string[]).includes(count);

/** A kind of act and the count, if any, in which networks state it. */
export interface CountedKind {
  readonly kind: InteractionKind;
  readonly stated: ReceivedCount | LastingCount | null;
}

/** The weight of a quality in gross measures: spam and suspicious accounts count like real ones. */
function grossQuality(quality: Quality, rules: Rules): number {
  return quality === "INSUFFICIENT_EVIDENCE" ? rules.quality.INSUFFICIENT_EVIDENCE : rules.quality.AUTHENTIC;
}

/** What the network states about one kind, as it counts. */
export function statedActs(account: AccountInputs, counted: CountedKind, rules: Rules): number | null {
  if (counted.stated === null) return null;
  if (isLasting(counted.stated)) return account.stated[counted.stated];
  return statedInWindow(account, counted.stated, rules);
}

/** Gross, own accounts apart, and net, in actors. Each kind is measured apart, so a first reply by one who mentioned counts whole. */
export function measureActs(inputs: NetworkInputs, kinds: readonly CountedKind[], rules: Rules): Measure {
  let self = 0;
  let withoutSelf = 0;
  let net = 0;
  for (const counted of kinds) {
    for (const engager of inputs.engagers) {
      const weight = engagerWeight(engager, counted.kind, rules);
      if (engager.self) {
        self += weight * grossQuality(engager.quality, rules);
        continue;
      }
      withoutSelf += weight * grossQuality(engager.quality, rules);
      net += weight * rules.quality[engager.quality];
    }
    // No more than the weight of the faintest act by an engager too little known to judge.
    const perStated = rules.quality.INSUFFICIENT_EVIDENCE * rules.actFloor;
    for (const account of inputs.accounts) {
      const observed = account.observed[counted.kind];
      const remainder = perStated * unseen(statedActs(account, counted, rules), observed);
      withoutSelf += remainder;
      net += remainder * realShare(observed, rules);
    }
  }
  return { gross: withoutSelf + self, withoutSelf, net };
}
