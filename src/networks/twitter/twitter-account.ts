/** `account.js`: whose archive it is, since when the account exists. */
import type { AccountRef } from "../activity.ts";
import type { Importer } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import { quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { archive, dataName, handleOf, isId, records } from "./archive.ts";

/** The owner that a record of `account.js` names. */
export function ownerOf(record: JsonObject): AccountRef | null {
  const nativeId = word(record.accountId);
  if (!isId(nativeId)) return null;
  return {
    network: "twitter",
    nativeId,
    handle: handleOf(word(record.username)),
    name: word(record.accountDisplayName)?.slice(0, 512),
  };
}

function profileOf(record: JsonObject): Told {
  const account = ownerOf(record);
  const created = readTime(record.createdAt);
  if (account === null) return 'the record has no "accountId"';
  if (created === null) return `"createdAt" is ${quotedJson(record.createdAt)}`;
  return { type: "Profile", account, createdAt: created?.at };
}

/** The owner of an X archive. Mail address and phone number in the file are not read. */
export const twitterAccount: Importer = {
  id: "twitter-account",
  title: "X archive: account",
  network: "twitter",
  archive,
  recognise: (sample) => dataName(sample) === "account",
  async subject(file) {
    for await (const item of records(file, "account")) {
      const account = "record" in item ? ownerOf(item.record) : null;
      if (account !== null) return { account };
    }
    return null;
  },
  read: (file) => itemsOfEach(records(file, "account"), ({ record }) => profileOf(record)),
};
