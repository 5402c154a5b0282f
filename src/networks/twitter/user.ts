/** Users as API v1.1 writes them, in lists of users and inside posts ("User object", developer.x.com, Twitter API v1.1). */
import type { AccountRef, Activity, CountName } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { handleOf, isId } from "./archive.ts";

/** The account of a user object, or of the id and handle that stand in a post; null when neither is one. */
export function accountOf(id: string | undefined, screenName: string | undefined): AccountRef | null {
  // The id of an account that is gone is -1.
  const nativeId = isId(id) ? id : undefined;
  const handle = handleOf(screenName);
  return nativeId === undefined && handle === undefined ? null : { network: "twitter", nativeId, handle };
}

/** The account of a user object; null when it has neither id nor handle. */
export function accountOfUser(user: Json | undefined): AccountRef | null {
  const account = accountOf(
    word(member(user, "id_str")) ?? word(member(user, "id")),
    word(member(user, "screen_name")),
  );
  return account && { ...account, name: word(member(user, "name"))?.slice(0, maxNameLength) };
}

const counts: readonly (readonly [string, CountName])[] = [
  ["followers_count", "followers"],
  ["friends_count", "following"],
  ["statuses_count", "posts"],
  ["listed_count", "listed"],
  ["favourites_count", "likesGiven"],
];

/** Counts by the names of the fields that state them; what is no whole number is left out. */
export function countsOf(
  record: JsonObject,
  fields: readonly (readonly [string, CountName])[],
): Partial<Record<CountName, number>> {
  const found: Partial<Record<CountName, number>> = {};
  for (const [field, name] of fields) {
    const text = word(record[field]);
    if (text !== undefined && /^\d{1,15}$/.test(text)) found[name] = Number(text);
  }
  return found;
}

const flag = (value: Json | undefined): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
/** Whether a text is there; undefined where the reply leaves the field out. */
export const hasText = (record: JsonObject, field: string): boolean | undefined =>
  field in record ? word(record[field]) !== undefined : undefined;

/** What a user object says of the account; nothing when it is trimmed to id and handle. */
export function profileOf(user: Json | undefined, observedAt?: number): readonly Activity[] {
  const account = accountOfUser(user);
  if (account === null || !isObject(user)) return [];
  const image = word(user.profile_image_url_https) ?? word(user.profile_image_url);
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: readTime(user.created_at)?.at,
    verified: flag(user.verified),
    protected: flag(user.protected),
    hasBio: hasText(user, "description"),
    hasLocation: hasText(user, "location"),
    hasUrl: hasText(user, "url"),
    defaultImage: flag(user.default_profile_image) ?? image?.includes("/default_profile_images/"),
  };
  const stated = countsOf(user, counts);
  if (Object.keys(stated).length === 0) return [profile];
  return [profile, { type: "Metric", of: account, counts: stated, observedAt }];
}
