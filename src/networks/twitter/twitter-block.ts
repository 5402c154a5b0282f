/** `block.js`: accounts that the archive's account has blocked, by id, without date. */
import { isSame } from "../reading/refs.ts";
import { dataFile, otherOf, type ReadRecord } from "./archive.ts";

/** What a record says. */
export const blockActs: ReadRecord = (record, me) => {
  const other = otherOf(record);
  if (other === null) return 'the record has no "accountId"';
  if (isSame(other, me)) return "the account blocks itself";
  return [{ type: "Block", actor: me, object: other }];
};

/** Blocks by the archive's account: they end the follows between the two, and nobody is told. */
export const twitterBlock = dataFile({
  id: "twitter-block",
  title: "X archive: blocked accounts",
  names: ["block"],
  wrapper: "blocking",
  activities: blockActs,
});
