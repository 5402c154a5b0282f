/**
 * Accounts and posts by their web address: the one place that knows how networks write them, so that an archive, an API reply
 * and other people's links name the same account in the same words. A host that is not known is left to the caller.
 */
import { domainToASCII } from "node:url";
import { type AccountRef, isPost, type PostRef } from "../activity.ts";
import { knownHosts } from "./hosts.ts";
import { wikipediaRef } from "./wikipedia-address.ts";

/** Addresses longer than this name nobody; none is stored. */
const maxLength = 2048;

/** A web address, or null when the text is none. */
export function addressOf(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || text.length > maxLength) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign.
    return path;
  }
}

type Groups = Partial<Record<string, string>>;

/** Ids of posts that other parts of a network write with a prefix, as the network itself does in its API. */
function postId(
  { post, comment, activity }: Groups,
  network: string,
  owner: AccountRef | undefined,
): string | undefined {
  if (network === "bluesky" && post !== undefined)
    return `at://${owner?.nativeId ?? owner?.handle}/app.bsky.feed.post/${post}`;
  if (network === "reddit" && (comment ?? post) !== undefined)
    return comment === undefined ? `t3_${post}` : `t1_${comment}`;
  if (activity !== undefined) return `urn:li:activity:${activity}`;
  return network === "github" ? post?.toLowerCase() : post;
}

/**
 * What an address is on a known network, or null. Posts have the id that the network's API uses: an `at:` URI on Bluesky, a
 * fullname on Reddit (`t3_…`, `t1_…`), `owner/repository` and `owner/repository/issues/12` on GitHub, a URN on LinkedIn.
 */
export function refOfAddress(address: URL | string): AccountRef | PostRef | null {
  const url = typeof address === "string" ? addressOf(address) : address;
  if (url === null) return null;
  const known = knownHosts.find((one) => one.host.test(url.hostname));
  if (!known) return wikipediaRef(url);
  const path = decoded(url.pathname) + url.search;
  const { network } = known;
  const fromHost = known.host.exec(url.hostname)?.groups;
  const account = (groups: Groups): AccountRef | undefined => {
    const { id, handle } = { ...fromHost, ...groups };
    return id === undefined && handle === undefined ? undefined : { network, nativeId: id, handle };
  };
  for (const pattern of known.posts) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const owner = account(groups);
    const post = postId(groups, network, owner);
    if (post !== undefined) return { network, post, owner };
  }
  for (const pattern of known.accounts) {
    const match = pattern.exec(path);
    if (match) return account(match.groups ?? {}) ?? null;
  }
  return null;
}

/** The account of an address on a known network: itself, or the owner of the post; null when it names none. */
export function accountOfAddress(address: URL | string): AccountRef | null {
  const ref = refOfAddress(address);
  return ref !== null && isPost(ref) ? (ref.owner ?? null) : ref;
}

/** `Nora@Café.example` as `nora@xn--caf-dma.example`: a Fediverse handle in the one form every server agrees on. */
export function fediverseHandle(user: string, domain: string): string {
  return `${user}@${domainToASCII(domain) || domain}`.toLowerCase();
}

/** A user's page on Mastodon, Pleroma, Misskey, PeerTube, Lemmy; `rest` is set for a post. */
const userPage = /^\/(?:@|users\/|u\/|accounts\/)(?<user>[\w.-]+)(?:@(?<at>[^/]+))?(?:\/(?<rest>.*))?$/;
/** Mastodon since 4.5 names users by number; the address holds no handle. */
const numbered = /^\/ap\/users\/(?<id>\d+)(?:\/statuses\/(?<post>\d+))?\/?$/;

/**
 * What an address is on a server of the Fediverse, judged by its path alone: `/@user`, `/users/user`, `/ap/users/12`. Many
 * other sites use such paths, so ask only where the file says that it is of the Fediverse. A post of Mastodon is
 * `host/number` whichever of its addresses names it; of other software its address.
 */
export function fediverseRef(address: URL): AccountRef | PostRef | null {
  const byNumber = numbered.exec(address.pathname)?.groups;
  if (byNumber) {
    const owner: AccountRef = { network: "mastodon", nativeId: `${address.host}/${byNumber.id}` };
    const { post } = byNumber;
    return post === undefined ? owner : { network: "mastodon", post: `${address.host}/${post}`, owner };
  }
  const groups = userPage.exec(decoded(address.pathname))?.groups;
  if (!groups?.user) return null;
  const owner: AccountRef = {
    network: "mastodon",
    handle: fediverseHandle(groups.user, groups.at ?? address.host),
  };
  if (!groups.rest) return owner;
  const number = /^(?:statuses\/)?(\d+)(?:\/activity)?\/?$/.exec(groups.rest)?.[1];
  // `/@user@elsewhere/12` is this server's number for a post of another.
  const post = number === undefined || groups.at !== undefined ? address.href : `${address.host}/${number}`;
  return { network: "mastodon", post, owner };
}
