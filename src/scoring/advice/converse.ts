/** Answer people, so that some more of them reply each week: attention that is given comes back. */
import { count } from "../sentences.ts";
import { suppose } from "../what-if/suppose.ts";
import type { Action } from "./action.ts";
import { followersOf } from "./audience-elsewhere.ts";
import { withoutReplies } from "./network-traits.ts";

/** Weeks of the window, which it takes to see all of it. */
const WEEKS = 13;
const OVER_DAYS = 89;
/** Of so many followers one more can be had to reply each week. */
const FOLLOWERS_PER_REPLY = 100;
/** More new people a week than this is a campaign, not a conversation. */
const MOST_A_WEEK = 10;

export const converse: Action = {
  kind: "CONVERSE",
  effort: "MEDIUM",
  propose(inputs, { network, ...rest }) {
    const followers = followersOf({ network, ...rest });
    if (withoutReplies.has(network) || followers < WEEKS) return null;
    const aWeek = Math.min(MOST_A_WEEK, Math.max(1, Math.round(followers / FOLLOWERS_PER_REPLY)));
    const people = count(aWeek, "more person replies", "more people reply");
    return {
      inputs: suppose(inputs, {
        kind: "ADD_INTERACTIONS",
        network,
        act: "REPLY",
        people: aWeek * WEEKS,
        times: 1,
        posts: 0,
        quality: "INSUFFICIENT_EVIDENCE",
        overDays: OVER_DAYS,
      }),
      sentence: (on) => `Answer and ask on ${on}, so that ${people} each week for 90 days.`,
      heldFixed: [
        "Each reply is modelled as by a different person of whom little is known; people with a name count more.",
        "None of them follows, likes or shares as well.",
      ],
    };
  },
};
