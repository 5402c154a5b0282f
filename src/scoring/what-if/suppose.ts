/** One supposition after the other, each on what the one before left. */
import type { CauseKind } from "../causes.ts";
import type { NetworkInputs, ScoreInputs } from "../inputs.ts";
import { changeNetwork } from "./change-network.ts";
import { withFollowers, withoutFollowers } from "./followers.ts";
import { badChange, checkHypothesis, type Hypothesis } from "./hypothesis.ts";
import { withInteractions } from "./interactions.ts";

/** The kind of cause that a ledger would name, had it happened. */
export function causeOf({ kind }: Hypothesis): CauseKind {
  return kind === "ADD_INTERACTIONS" ? "ACTIVITY" : "AUDIENCE";
}

/**
 * The inputs under a supposition.
 * @param path of the change, as the caller wrote it, for refusals
 * @throws BAD_USER_INPUT where a number is out of its limits or there is nothing to suppose it of
 */
export function suppose(inputs: ScoreInputs, change: Hypothesis, path = "change"): ScoreInputs {
  checkHypothesis(change, path);
  const changed = changeNetwork(inputs, change.network, (known) => changedNetwork(known, change, path));
  if (changed !== null) return changed;
  throw badChange(
    `${path}.network`,
    "names a network without an account of this one",
    "Suppose that an account there is linked first, or ask about another network.",
  );
}

function changedNetwork(known: NetworkInputs, change: Hypothesis, path: string): NetworkInputs {
  switch (change.kind) {
    case "ADD_FOLLOWERS":
      return withFollowers(known, change.quality, change.count);
    case "REMOVE_FOLLOWERS": {
      const most = known.followers[change.quality];
      if (change.count <= most) return withoutFollowers(known, change.quality, change.count);
      throw badChange(
        `${path}.count`,
        `is ${change.count}, but only ${most} such followers are known there`,
        "Ask for no more than that.",
      );
    }
    case "ADD_INTERACTIONS":
      return withInteractions(known, change);
  }
}
