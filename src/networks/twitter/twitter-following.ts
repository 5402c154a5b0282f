/** `following.js`: whom the account follows, by id, without date. */
import { word } from "../reading/json-values.ts";
import { dataFile, isId, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const followingActs: ReadRecord = ({ accountId }, me) => {
  const nativeId = word(accountId);
  if (!isId(nativeId)) return { refused: 'the record has no "accountId"' };
  if (nativeId === me.nativeId) return { refused: "the account follows itself" };
  return [{ type: "Follow", actor: me, object: { network: "twitter", nativeId } }];
};

/** Accounts that the archive's account follows. */
export const twitterFollowing = dataFile({
  id: "twitter-following",
  title: "X archive: following",
  names: ["following"],
  wrapper: "following",
  activities: followingActs,
});
