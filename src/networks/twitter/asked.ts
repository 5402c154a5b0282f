/**
 * What a request to the API of X was for, from its address: whose followers, who liked which post. Addresses of API v1, v1.1
 * and v2, on twitter.com and x.com (developer.x.com, "X API v2 reference" and "Twitter API v1.1 reference").
 */
import type { AccountRef } from "../activity.ts";
import { isSame } from "../reading/refs.ts";
import { isId } from "./archive.ts";
import { accountOf } from "./user.ts";

/** How the accounts or posts of a reply stand to what was asked about. */
export type Asked =
  | {
      readonly what: "followers" | "following" | "blocked" | "likes" | "mentions" | "posts" | "listings";
      readonly account: AccountRef;
    }
  | { readonly what: "likers" | "sharers" | "quotes"; readonly post: string }
  | { readonly what: "members"; readonly owner: AccountRef; readonly list: string | undefined }
  /** Accounts and posts that the request relates to nobody (look-ups, searches), or in a way that is not kept. */
  | { readonly what: "plain" };

type AboutAccount = Extract<Asked, { account: AccountRef }>["what"];
type AboutPost = Extract<Asked, { post: string }>["what"];

/** Paths without version and `.json`; the group `user` or `post` is the id where it stands in the path. */
const aboutAccounts: readonly (readonly [RegExp, AboutAccount])[] = [
  [/^(?:followers\/(?:ids|list)|statuses\/followers|users\/(?<user>\d+)\/followers)$/, "followers"],
  [/^(?:friends\/(?:ids|list)|statuses\/friends|users\/(?<user>\d+)\/following)$/, "following"],
  [/^(?:blocks\/(?:ids|list|blocking)|users\/(?<user>\d+)\/blocking)$/, "blocked"],
  [/^(?:favorites(?:\/list)?|users\/(?<user>\d+)\/liked_tweets)$/, "likes"],
  [/^users\/(?<user>\d+)\/mentions$/, "mentions"],
  [/^users\/(?<user>\d+)\/tweets$/, "posts"],
  [/^(?:lists\/memberships|users\/(?<user>\d+)\/list_memberships)$/, "listings"],
];
const aboutPosts: readonly (readonly [RegExp, AboutPost])[] = [
  [/^tweets\/(?<post>\d+)\/liking_users$/, "likers"],
  [/^(?:statuses\/retweeters\/ids|statuses\/(?<post>\d+)\/retweeted_by(?:\/ids)?)$/, "sharers"],
  [/^tweets\/(?<post>\d+)\/retweeted_by$/, "sharers"],
  [/^tweets\/(?<post>\d+)\/quote_tweets$/, "quotes"],
];

const host = /^(?:https?:\/\/)?(?:api\.|www\.)?(?:twitter|x)\.com\//i;

/** True for an address on the API of X. */
export const isRequestOfX = (request: string): boolean => host.test(request.replace(/^GET\s+/, ""));

/**
 * What was asked; null where the address does not say enough. `me` is whose token asked: API v1.1 means them where it names
 * nobody.
 */
export function askedOf(request: string, me: AccountRef | null): Asked | null {
  const [path = "", query = ""] = request
    .replace(/^GET\s+/, "")
    .replace(host, "/")
    .split("?", 2);
  const name = path.replace(/^\/(?:1|1\.1|2)\//, "").replace(/\.json$/, "");
  const parameters = new URLSearchParams(query);
  const named = (id: string | undefined, prefix = ""): AccountRef | null => {
    const account = accountOf(
      id ?? parameters.get(`${prefix}${prefix === "" ? "user_id" : "id"}`) ?? undefined,
      parameters.get(`${prefix}screen_name`) ?? undefined,
    );
    // One's own name in full: the request has the id or the handle alone.
    return account !== null && me !== null && isSame(account, me) ? me : account;
  };
  for (const [pattern, what] of aboutAccounts) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const account = named(match.groups?.user) ?? me;
    return account && { what, account };
  }
  for (const [pattern, what] of aboutPosts) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const post = match.groups?.post ?? parameters.get("id") ?? undefined;
    return isId(post) ? { what, post } : null;
  }
  if (!/^lists\/members(?:\/show)?$/.test(name)) return { what: "plain" };
  const owner = named(undefined, "owner_");
  const list = parameters.get("slug") ?? parameters.get("list_id") ?? undefined;
  return owner && { what: "members", owner, list };
}
