/** Remove followers that look like spam: they count nothing, and make doubtful what the network merely states. */
import { count, isOne } from "../sentences.ts";
import { suppose } from "../what-if/suppose.ts";
import type { Action } from "./action.ts";
import { closed } from "./network-traits.ts";

/** More than this nobody looks through in an hour. */
const MOST = 1_000;

export const cleanUp: Action = {
  kind: "CLEAN_UP",
  effort: "MEDIUM",
  propose(inputs, { network, followers }) {
    const spam = Math.min(MOST, followers.SPAM);
    if (spam === 0 || closed.has(network)) return null;
    const looks = `${count(spam, "follower")} that ${isOne(spam) ? "looks" : "look"} like spam`;
    return {
      inputs: suppose(inputs, { kind: "REMOVE_FOLLOWERS", network, quality: "SPAM", count: spam }),
      sentence: (on) => `Look through the ${looks} on ${on}, and remove those that are.`,
      heldFixed: ["All of them are modelled as gone; a verdict can be wrong, so look before removing."],
    };
  },
};
