/**
 * Import a network of which no follower is known. What its archive tells nobody knows yet: followers that the network states
 * are taken to be like those known elsewhere; where it states none, half as many as on the smallest other network.
 */
import { qualities } from "../../words.ts";
import type { NetworkInputs, ScoreInputs } from "../inputs.ts";
import { number } from "../sentences.ts";
import { statedTotal } from "../stated.ts";
import { changeAccount, changeNetwork, largestAccount } from "../what-if/change-network.ts";
import type { Action } from "./action.ts";
import { followersOf, likeElsewhere, seenFollowers } from "./audience-elsewhere.ts";
import { hidesFollowers } from "./network-traits.ts";

export const connect: Action = {
  kind: "CONNECT",
  effort: "LOW",
  propose(inputs, network) {
    if (hidesFollowers.has(network.network)) return null;
    if (seenFollowers(network) > 0 || network.engagers.length > 0) return null;
    const stated = statedTotal(network.accounts, "followers") ?? 0;
    const supposed = stated > 0 ? stated : Math.floor(smallestElsewhere(inputs, network.network) / 2);
    const revealed = reveal(inputs, network, supposed);
    if (revealed === null) return null;
    const known =
      stated > 0 ? "the followers that it states" : "half as many followers as on the smallest other network";
    return {
      inputs: revealed,
      sentence: (on) =>
        `Import what ${on} can tell: nobody who follows there is known yet. Modelled: ${known}, ${number(supposed)}.`,
      heldFixed: [
        "The followers are assumed to be as real as those known on the other networks.",
        "Likes, shares and replies that the import would bring are not modelled.",
      ],
    };
  },
};

function smallestElsewhere({ networks }: ScoreInputs, here: string): number {
  const sizes = networks.filter(({ network }) => network !== here).map(followersOf);
  return Math.min(...sizes.filter((size) => size > 0), Number.MAX_SAFE_INTEGER);
}

/** The inputs with so many followers seen; null where nothing is known to judge them by. */
function reveal(inputs: ScoreInputs, { network }: NetworkInputs, count: number): ScoreInputs | null {
  const counts = likeElsewhere(inputs, network, count);
  if (counts === null || count === 0) return null;
  return changeNetwork(inputs, network, (known) => {
    const sum = qualities.map((quality) => [quality, known.followers[quality] + counts[quality]]);
    return {
      ...known,
      followers: Object.fromEntries(sum) as typeof counts,
      accounts: changeAccount(known.accounts, largestAccount(known), (account) => ({
        ...account,
        followers: { ...account.followers, ...counts },
      })),
    };
  });
}
