/** `follower.js`: who follows the account, by id, without date. */
import { isSame } from "../reading/refs.ts";
import { dataFile, otherOf, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const followerActs: ReadRecord = (record, me) => {
  const other = otherOf(record);
  if (other === null) return 'the record has no "accountId"';
  if (isSame(other, me)) return "the account follows itself";
  return [{ type: "Follow", actor: other, object: me }];
};

/** Followers of the archive's account. */
export const twitterFollower = dataFile({
  id: "twitter-follower",
  title: "X archive: followers",
  names: ["follower"],
  wrapper: "follower",
  cannotKnow: "X lists followers by id alone: no handle, and no date of the follow.",
  activities: followerActs,
});
