/** `lists-member.js`: lists others put the account on; the one act received that an X archive names the actor of. */

import type { Add } from "../activity.ts";
import { list, word } from "../reading/json-values.ts";
import { dataFile, type ReadRecord } from "./archive.ts";

const address = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,50})\/lists\/([^/?#\s]{1,512})/i;

/** What a record says. */
export const listActs: ReadRecord = (record, me) => {
  const urls = [...list(record.url), ...list(record.urls)];
  const adds: Add[] = [];
  for (const url of urls) {
    const [, handle, target] = address.exec(word(url) ?? "") ?? [];
    if (handle === undefined || target === undefined || handle === "i") continue;
    if (handle.toLowerCase() === me.handle?.toLowerCase()) continue;
    adds.push({ type: "Add", actor: { network: "twitter", handle }, object: me, target });
  }
  return adds.length > 0 ? adds : "the address of the list does not name another owner";
};

/** Lists that the archive's account is on, each an Add by the owner of the list. */
export const twitterListsMember = dataFile({
  id: "twitter-lists-member",
  title: "X archive: lists the account is on",
  names: ["lists_member"],
  wrapper: "userListInfo",
  cannotKnow: "X does not say when an account was put on a list.",
  activities: listActs,
});
