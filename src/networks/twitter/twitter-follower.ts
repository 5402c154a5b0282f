/** `follower.js`: who follows the account, by id, without date. */
import { word } from "../reading/json-values.ts";
import { dataFile, isId, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const followerActs: ReadRecord = ({ accountId }, me) => {
  const nativeId = word(accountId);
  if (!isId(nativeId)) return { refused: 'the record has no "accountId"' };
  if (nativeId === me.nativeId) return { refused: "the account follows itself" };
  return [{ type: "Follow", actor: { network: "twitter", nativeId }, object: me }];
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
