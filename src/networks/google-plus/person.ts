/** People and posts of Google+ as its exports and API name them. */
import type { AccountRef, PostRef } from "../activity.ts";
import { isPost } from "../activity.ts";
import { accountOfAddress, refOfAddress } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";

/** Files of one Takeout belong together. */
export const archive = "google-plus";

/** An id of a person or page: 21 digits; early ones may be shorter. */
export const isPersonId = (text: string | undefined): text is string =>
  text !== undefined && /^\d{15,25}$/.test(text);

/** The account of an address on plus.google.com: by number, or by an alias such as `+NoraLind`. */
export function accountOfProfile(url: string | undefined): AccountRef | null {
  const account = url === undefined ? null : accountOfAddress(url.replace(/^\/\//, "https://"));
  return account?.network === "google-plus" ? account : null;
}

/**
 * A person of a Takeout (`displayName`, `profilePageUrl`, `resourceName` as `users/<number>`) or of the API (`id`, `url`);
 * known by name alone where neither number nor alias is given.
 */
export function personOf(person: Json | undefined): AccountRef | null {
  const resource = /^users\/(\d+)$/.exec(word(member(person, "resourceName")) ?? "")?.[1];
  const profile = accountOfProfile(word(member(person, "profilePageUrl")) ?? word(member(person, "url")));
  const nativeId = [resource, word(member(person, "id")), profile?.nativeId].find(isPersonId);
  const name = word(member(person, "displayName"))?.slice(0, maxNameLength);
  if (nativeId === undefined && profile?.handle === undefined && name === undefined) return null;
  return { network: "google-plus", nativeId, handle: profile?.handle, name };
}

/** The post of an address (`…/posts/<id>`), as belonging to `owner` where that is known better than the address tells. */
export function postOfUrl(url: string | undefined, owner?: AccountRef | null): PostRef | null {
  const found = url === undefined ? null : refOfAddress(url);
  if (found === null || !isPost(found) || found.network !== "google-plus") return null;
  return { ...found, owner: owner ?? found.owner };
}
