/** Users as API v2 writes them ("User object", docs.x.com/x-api): id, name and username, the rest only where it was asked for. */
import type { AccountRef, Activity, CountName } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { accountOf, countsOf, hasText } from "./user.ts";

const counts: readonly (readonly [string, CountName])[] = [
  ["followers_count", "followers"],
  ["following_count", "following"],
  ["tweet_count", "posts"],
  ["listed_count", "listed"],
  ["like_count", "likesGiven"],
];

/** The account of a user object; null when it has neither id nor handle. */
export function accountOfV2(user: Json | undefined): AccountRef | null {
  const account = accountOf(word(member(user, "id")), word(member(user, "username")));
  return account && { ...account, name: word(member(user, "name"))?.slice(0, maxNameLength) };
}

/** Since 2023 anybody can buy a blue mark, so it says nothing of who somebody is; the others are given. */
function verified(value: Json | undefined, type: string | undefined): boolean | undefined {
  return typeof value !== "boolean" || type === "blue" ? undefined : value;
}

/** What a user object says of the account. */
export function profileOfV2(user: Json | undefined): readonly Activity[] {
  const account = accountOfV2(user);
  if (account === null || !isObject(user)) return [];
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: readTime(user.created_at)?.at,
    verified: verified(user.verified, word(user.verified_type)),
    protected: typeof user.protected === "boolean" ? user.protected : undefined,
    hasBio: hasText(user, "description"),
    hasLocation: hasText(user, "location"),
    hasUrl: hasText(user, "url"),
    defaultImage: word(user.profile_image_url)?.includes("/default_profile_images/"),
  };
  const metrics = user.public_metrics;
  const stated = isObject(metrics) ? countsOf(metrics, counts) : {};
  return Object.keys(stated).length === 0
    ? [profile]
    : [profile, { type: "Metric", of: account, counts: stated }];
}
