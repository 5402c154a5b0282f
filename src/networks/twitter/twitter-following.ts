/** `following.js`: whom the account follows, by id, without date. */
import { isSame } from "../reading/refs.ts";
import { dataFile, otherOf, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const followingActs: ReadRecord = (record, me) => {
  const other = otherOf(record);
  if (other === null) return 'the record has no "accountId"';
  if (isSame(other, me)) return "the account follows itself";
  return [{ type: "Follow", actor: me, object: other }];
};

/** Accounts that the archive's account follows. */
export const twitterFollowing = dataFile({
  id: "twitter-following",
  title: "X archive: following",
  names: ["following"],
  wrapper: "following",
  activities: followingActs,
});
