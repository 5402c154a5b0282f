/** A page itself: how many follow it, whether it is verified, which Instagram account it has. */
import type { Activity } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { idOf } from "./refs.ts";

const marks = [
  "fan_count",
  "followers_count",
  "overall_star_rating",
  "rating_count",
  "instagram_business_account",
  "connected_instagram_account",
  "verification_status",
  "category_list",
  "talking_about_count",
] as const;

/** True for the fields of a page. */
export const isPage = (node: JsonObject): boolean => marks.some((mark) => node[mark] !== undefined);

const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;

/** What the fields of a page say; null without an id. */
export function pageActs(node: JsonObject): readonly Activity[] | null {
  const nativeId = idOf(node.id);
  if (nativeId === undefined) return null;
  const handle = word(node.username);
  const account = { network: "facebook-pages", nativeId, handle, name: word(node.name) } as const;
  const followers = count(node.followers_count) ?? count(node.fan_count);
  const instagram = idOf(member(node.instagram_business_account ?? node.connected_instagram_account, "id"));
  const status = word(node.verification_status);
  const verified =
    status === undefined ? undefined : status === "blue_verified" || status === "gray_verified";
  const profile: Activity = {
    type: "Profile",
    account,
    kind: "page",
    verified,
    sameOwner: instagram === undefined ? undefined : [{ network: "instagram", nativeId: instagram }],
    hasBio: word(node.about) === undefined ? undefined : true,
    hasUrl: word(node.website) === undefined ? undefined : true,
  };
  const ratings: Activity[] = node.rating_count === undefined ? [] : [{ type: "NotKept", what: "ratings" }];
  const metric: Activity[] =
    followers === undefined ? [] : [{ type: "Metric", of: account, counts: { followers } }];
  return [profile, ...metric, ...ratings];
}
