/**
 * Who and what an id of ActivityStreams means: our own keys (`twitter:12`, `twitter:@nora_l`, `twitter:post:99`), `acct:`,
 * DIDs, addresses of known networks, addresses of the Fediverse (`/@user`, `/users/user`); any other address is an account or
 * post of `--network`, and without that of the web, where a host is the account.
 */
import { type NetworkId, networkOf } from "../../words.ts";
import { type AccountRef, isPost, type PostRef } from "../activity.ts";
import { addressOf, fediverseHandle, fediverseRef, refOfAddress } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { list, member } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { actorTypes, idOf, textOf, typesOf } from "./values.ts";

const ownKey = /^([a-z-]+):(?:(post):|(name):)?(.+)$/;
const atPost = /^at:\/\/(did:[^/]+)\/app\.bsky\.feed\.post\//;

/** Strings longer than this are no ids; none is stored. */
const maxIdLength = 2048;

function ownRef(id: string): AccountRef | PostRef | null {
  const [, prefix, post, name, rest = ""] = ownKey.exec(id) ?? [];
  const network = prefix === undefined ? null : networkOf(prefix);
  if (network === null || rest.startsWith("//")) return null;
  if (post !== undefined) return { network, post: rest };
  if (name !== undefined) return { network, name: rest };
  return rest.startsWith("@") ? { network, handle: rest.slice(1) } : { network, nativeId: rest };
}

/** What an id says by itself, without knowing whether a post or an account is meant. */
function read(id: string): AccountRef | PostRef | null {
  const own = ownRef(id);
  if (own) return own;
  if (/^did:(?:plc|web):/.test(id)) return { network: "bluesky", nativeId: id };
  const author = atPost.exec(id)?.[1];
  if (author !== undefined)
    return { network: "bluesky", post: id, owner: { network: "bluesky", nativeId: author } };
  const acct = /^acct:@?([^@\s]+)@([^@\s]+)$/.exec(id);
  if (acct) {
    const [, user = "", domain = ""] = acct;
    const ref = refOfAddress(`https://${domain}/${user}`);
    return ref && !isPost(ref) ? ref : { network: "mastodon", handle: fediverseHandle(user, domain) };
  }
  const address = addressOf(id);
  return address && (refOfAddress(address) ?? fediverseRef(address));
}

/** The id of an act in the words other files use: that of the post it made, else as it stands; undefined where too long. */
export function actId(id: string | undefined): string | undefined {
  if (id === undefined || id.length > maxNameLength) return undefined;
  const ref = read(id);
  return ref && isPost(ref) ? ref.post : id;
}

const isLong = (text: string | undefined): boolean => text !== undefined && text.length > maxNameLength;

/** The account a value names, or null when it names none (or one over 512 characters). */
export function accountRef(value: Json | undefined, network: NetworkId | null): AccountRef | null {
  const first = list(value)[0];
  const id = idOf(first);
  // An id alone is what millions of lines have.
  const isBare = typeof first === "string";
  const name = isBare ? undefined : textOf(first, "name");
  const handle = isBare ? undefined : textOf(first, "preferredUsername")?.replace(/^@/, "");
  if (isLong(id) || isLong(name) || isLong(handle)) return null;
  const ref = id === undefined ? null : read(id);
  if (isBare && ref && !isPost(ref)) return ref;
  if (ref && !isPost(ref)) return { ...ref, handle: ref.handle ?? handle, name: ref.name ?? name };
  if (ref?.owner && !actorTypes.has(typesOf(first)[0] ?? "")) return ref.owner;
  if (network !== null && (id ?? handle) !== undefined) return { network, nativeId: id, handle, name };
  const address = id === undefined ? null : addressOf(id);
  if (address) return { network: "web", nativeId: address.host.replace(/^www\./, ""), name };
  return name === undefined ? null : { network: network ?? "web", name };
}

/**
 * The account of a Mention. Its name is the handle as it stands in the text, no display name; where that has a domain
 * (`@nora@social.example`) it is the handle by which other servers know the account, whatever host its address has.
 */
export function mentionRef(tag: Json, network: NetworkId | null): AccountRef | null {
  const account = accountRef(tag, network);
  if (account === null) return null;
  const [, user, domain] = /^@?([^@\s]+)@([^@\s]+\.[^@\s]+)$/.exec(textOf(tag, "name") ?? "") ?? [];
  if (account.network !== "mastodon" || user === undefined || domain === undefined)
    return { ...account, name: undefined };
  return { ...account, handle: fediverseHandle(user, domain), name: undefined };
}

/** The post a value names, or null. Its owner is `attributedTo`, else as the address says, else `owner`. */
export function postRef(
  value: Json | undefined,
  network: NetworkId | null,
  owner: AccountRef | null = null,
): PostRef | null {
  const first = list(value)[0];
  const id = idOf(first);
  if (id === undefined || id.length > maxIdLength) return null;
  const author =
    accountRef(member(first, "attributedTo") ?? member(first, "actor"), network) ?? owner ?? undefined;
  const ref = read(id);
  if (ref && isPost(ref)) return { ...ref, owner: author ?? ref.owner };
  return { network: author?.network ?? network ?? "web", post: id, owner: author };
}

/** An account when the value is one by its type or its address, else a post; null when it is neither. */
export function accountOrPost(
  value: Json | undefined,
  network: NetworkId | null,
): AccountRef | PostRef | null {
  const first = list(value)[0];
  const types = typesOf(first);
  if (types.some((type) => actorTypes.has(type))) return accountRef(first, network);
  const ref = types.length === 0 ? read(idOf(first) ?? "") : null;
  if (ref && !isPost(ref)) return accountRef(first, network);
  return postRef(first, network) ?? accountRef(member(first, "attributedTo"), network);
}
