/** `block.js`: accounts that the archive's account has blocked, by id, without date. */
import { word } from "../reading/json-values.ts";
import { dataFile, isId, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const blockActs: ReadRecord = ({ accountId }, me) => {
  const nativeId = word(accountId);
  if (!isId(nativeId)) return { refused: 'the record has no "accountId"' };
  if (nativeId === me.nativeId) return { refused: "the account blocks itself" };
  return [{ type: "Block", actor: me, object: { network: "twitter", nativeId } }];
};

/** Blocks by the archive's account: they end the follows between the two, and nobody is told. */
export const twitterBlock = dataFile({
  id: "twitter-block",
  title: "X archive: blocked accounts",
  names: ["block"],
  wrapper: "blocking",
  activities: blockActs,
});
