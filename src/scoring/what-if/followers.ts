/**
 * Followers that come or go, in thought. A network that states how many follow would state the new number, so the stated
 * count moves along: what was stated but never seen stays as it was.
 */
import type { Quality } from "../../words.ts";
import type { NetworkInputs } from "../inputs.ts";
import { changeAccount, largestAccount, moved } from "./change-network.ts";

/** So many new followers of a quality, of the largest account. */
export function withFollowers(inputs: NetworkInputs, quality: Quality, count: number): NetworkInputs {
  return {
    ...inputs,
    followers: { ...inputs.followers, [quality]: inputs.followers[quality] + count },
    accounts: changeAccount(inputs.accounts, largestAccount(inputs), (account) => ({
      ...account,
      followers: { ...account.followers, [quality]: account.followers[quality] + count },
      stated: { ...account.stated, followers: moved(account.stated.followers, count) },
    })),
  };
}

/**
 * So many known followers of a quality fewer, taken from one account after the other.
 * @param count at most as many as are known
 */
export function withoutFollowers(inputs: NetworkInputs, quality: Quality, count: number): NetworkInputs {
  let left = count;
  const accounts = inputs.accounts.map((account) => {
    const gone = Math.min(left, account.followers[quality]);
    left -= gone;
    return {
      ...account,
      followers: { ...account.followers, [quality]: account.followers[quality] - gone },
      stated: { ...account.stated, followers: moved(account.stated.followers, -gone) },
    };
  });
  const followers = { ...inputs.followers, [quality]: inputs.followers[quality] - count };
  return { ...inputs, followers, accounts };
}
