/** `account_profile.json`: whose export it is. Mail address, city and texts in it are not read. */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import { archive, countOf, memberOf } from "./refs.ts";

function accountOf(value: Json): AccountRef | null {
  return memberOf({
    nsid: word(member(value, "nsid")),
    alias: word(member(value, "path_alias")),
    address: word(member(value, "profile_url")),
    name: word(member(value, "real_name")) ?? word(member(value, "screen_name")),
  });
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  for await (const record of jsonRecords(file)) {
    const { place } = record;
    if ("fault" in record) {
      yield { skipped: record.fault, place };
      continue;
    }
    const { value } = record;
    const account = accountOf(value);
    if (account === null || !isObject(value)) {
      yield { skipped: 'the profile has no "nsid"', place };
      continue;
    }
    const has = (...names: string[]): boolean => names.some((name) => word(value[name]) !== undefined);
    const createdAt = (readTime(value.join_date) ?? readTime(value.joined_date))?.at;
    const about = {
      hasBio: has("description"),
      hasLocation: has("city", "country", "hometown"),
      hasUrl: has("website_url"),
    };
    yield { activity: { type: "Profile", account, createdAt, ...about }, place };
    const views = countOf(member(member(value.stats, "view_counts"), "total"));
    if (views !== undefined) yield { activity: { type: "Metric", of: account, counts: { views } }, place };
  }
}

/** The owner of the export. */
export const flickrProfile: Importer = {
  id: "flickr-profile",
  title: "Flickr export: profile",
  network: "flickr",
  archive,
  recognise: (sample: FileSample) => {
    const { root, paths } = outlineOf(sample);
    const isProfile = ["path_alias", "profile_url", "pro_user", "is_pro"].some((name) => paths.has(name));
    return root === "object" && paths.has("nsid") && paths.has("screen_name") && isProfile;
  },
  async subject(file) {
    for await (const record of jsonRecords(file)) {
      const account = "value" in record ? accountOf(record.value) : null;
      if (account !== null) return { account };
    }
    return null;
  },
  read,
};
