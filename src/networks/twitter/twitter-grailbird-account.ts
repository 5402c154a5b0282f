/** `data/js/user_details.js` of archives made from 2012 to 2018: whose archive it is. */
import type { AccountRef } from "../activity.ts";
import type { Importer } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { archive, records } from "./archive.ts";
import { accountOf, hasText } from "./user.ts";

function ownerOf(record: JsonObject): AccountRef | null {
  const account = accountOf(word(record.id), word(record.screen_name));
  return account && { ...account, name: word(record.full_name)?.slice(0, maxNameLength) };
}

function profileOf(record: JsonObject): Told {
  const account = ownerOf(record);
  if (account === null) return 'the record has no "id"';
  return {
    type: "Profile",
    account,
    createdAt: readTime(record.created_at)?.at,
    hasBio: hasText(record, "bio"),
    hasLocation: hasText(record, "location"),
    hasUrl: hasText(record, "url"),
  };
}

/** The owner of an archive of 2012 to 2018. */
export const twitterGrailbirdAccount: Importer = {
  id: "twitter-grailbird-account",
  title: "X archive to 2018: account",
  network: "twitter",
  archive,
  recognise: (sample) => /^\s*var user_details\s*=\s*\{/.test(sample.text.slice(0, 200)),
  async subject(file) {
    for await (const item of records(file, "user")) {
      const account = "record" in item ? ownerOf(item.record) : null;
      if (account !== null) return { account };
    }
    return null;
  },
  read: (file) => itemsOfEach(records(file, "user"), ({ record }) => profileOf(record)),
};
