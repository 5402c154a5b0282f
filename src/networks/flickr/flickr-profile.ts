/** `account_profile.json`: whose export it is. Mail address, city and texts in it are not read. */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { archive, countOf, memberOf } from "./refs.ts";

function accountOf(value: Json): AccountRef | null {
  return memberOf({
    nsid: word(member(value, "nsid")),
    alias: word(member(value, "path_alias")),
    address: word(member(value, "profile_url")),
    name: word(member(value, "real_name")) ?? word(member(value, "screen_name")),
  });
}

function profileSays(value: Json): ToldAll {
  const account = accountOf(value);
  if (account === null || !isObject(value)) return 'the profile has no "nsid"';
  const has = (...names: string[]): boolean => names.some((name) => word(value[name]) !== undefined);
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: (readTime(value.join_date) ?? readTime(value.joined_date))?.at,
    hasBio: has("description"),
    hasLocation: has("city", "country", "hometown"),
    hasUrl: has("website_url"),
  };
  const views = countOf(member(member(value.stats, "view_counts"), "total"));
  return views === undefined ? [profile] : [profile, { type: "Metric", of: account, counts: { views } }];
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
  read: (file) => itemsOfEach(jsonRecords(file), ({ value }) => profileSays(value)),
};
