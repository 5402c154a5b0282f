/** `following_accounts.csv`: whom the account follows, by address, without time. */
import { addressTable } from "./addresses-csv.ts";
import { isFollowTable, isOfFollowers } from "./follows-csv.ts";

/** Follows of a Mastodon account. */
export const mastodonFollows = addressTable({
  id: "mastodon-follows",
  title: "Mastodon: accounts followed (CSV)",
  cannotKnow: "Mastodon lets nobody export followers; ask the API.",
  recognise: (sample) => isFollowTable(sample) && !isOfFollowers(sample),
  address: 0,
  activity: (actor, object) => ({ type: "Follow", actor, object }),
});
