/** `followers.csv`, which servers kin to Mastodon hand out: who follows the account, by address, without time. */
import { addressTable } from "./addresses-csv.ts";
import { isFollowTable, isOfFollowers } from "./follows-csv.ts";

/** Followers of an account. */
export const mastodonFollowers = addressTable({
  id: "mastodon-followers",
  title: "Mastodon: followers (CSV)",
  recognise: (sample) => isFollowTable(sample) && isOfFollowers(sample),
  address: 0,
  activity: (object, actor) => ({ type: "Follow", actor, object }),
});
