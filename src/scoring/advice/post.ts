/**
 * Post once a week more, where posts are answered and only few are known: a few posts prove little (response per post is
 * smoothed). Where many are known, more of the same gain nothing and nothing is advised.
 */

import type { AccountInputs } from "../inputs.ts";
import { count } from "../sentences.ts";
import { changeAccount, changeNetwork } from "../what-if/change-network.ts";
import type { Action } from "./action.ts";
import { closed } from "./network-traits.ts";

/** One post a week over the window. */
const POSTS = 13;

const rateOf = ({ responses }: AccountInputs): number =>
  responses === null || responses.posts === 0 ? 0 : responses.received / responses.posts;

export const post: Action = {
  kind: "POST",
  effort: "MEDIUM",
  propose(inputs, { network, accounts }) {
    const rates = accounts.map(rateOf);
    const best = Math.max(...rates);
    if (best === 0 || closed.has(network)) return null;
    const posted = changeNetwork(inputs, network, (known) => ({
      ...known,
      accounts: changeAccount(known.accounts, rates.indexOf(best), (account) => ({
        ...account,
        responses: {
          posts: (account.responses?.posts ?? 0) + POSTS,
          received: (account.responses?.received ?? 0) + POSTS * best,
        },
      })),
    }));
    return {
      inputs: posted ?? inputs,
      sentence: (on) =>
        `Post once a week more on ${on}, as long as posts are answered as now: ${count(best, "response")} each.`,
      heldFixed: [
        "Each new post is taken to get as many responses as the known ones on average.",
        "Only response per post is modelled: who responds, and so likes, shares and replies, stay as they are.",
      ],
    };
  },
};
