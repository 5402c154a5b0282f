/**
 * Accounts and posts by their web address, for networks whose addresses say who it is. `account` and `post` are patterns on
 * the path; the groups `id`, `handle` and `post` say what was found. Other hosts are left to `refs.ts`.
 */
import type { NetworkId } from "../../words.ts";
import type { AccountRef, PostRef } from "../activity.ts";

interface Host {
  readonly network: NetworkId;
  readonly host: RegExp;
  /** Tried in order on path and query; a post first, as its path begins like that of its owner. */
  readonly posts: readonly RegExp[];
  readonly accounts: readonly RegExp[];
}

const sub = "(?:www\\.|m\\.|mobile\\.|old\\.)?";
const host = (names: string): RegExp => new RegExp(`^${sub}(?:${names})$`, "i");

const hosts: readonly Host[] = [
  {
    network: "twitter",
    host: host("twitter\\.com|x\\.com"),
    posts: [/^\/(?:i\/web|i|(?<handle>\w+))\/status(?:es)?\/(?<post>\d+)/],
    accounts: [
      /^\/i\/user\/(?<id>\d+)/,
      /^\/intent\/user\?user_id=(?<id>\d+)/,
      /^\/(?!i\/|intent\/)(?<handle>\w+)\/?$/,
    ],
  },
  {
    network: "bluesky",
    host: host("bsky\\.app"),
    posts: [/^\/profile\/(?:(?<id>did:[^/]+)|(?<handle>[^/]+))\/post\/(?<post>[^/?]+)/],
    accounts: [/^\/profile\/(?:(?<id>did:[^/]+)|(?<handle>[^/]+))\/?$/],
  },
  {
    network: "instagram",
    host: host("instagram\\.com"),
    posts: [/^\/(?:(?<handle>[\w.]+)\/)?(?:p|reel|tv)\/(?<post>[\w-]+)/],
    accounts: [/^\/(?<handle>[\w.]+)\/?$/],
  },
  {
    network: "threads",
    host: host("threads\\.net|threads\\.com"),
    posts: [/^\/@(?<handle>[\w.]+)\/post\/(?<post>[\w-]+)/],
    accounts: [/^\/@(?<handle>[\w.]+)\/?$/],
  },
  {
    network: "tiktok",
    host: host("tiktok\\.com"),
    posts: [/^\/@(?<handle>[\w.]+)\/video\/(?<post>\d+)/],
    accounts: [/^\/@(?<handle>[\w.]+)\/?$/],
  },
  {
    network: "youtube",
    host: host("youtube\\.com"),
    posts: [/^\/watch\?v=(?<post>[\w-]+)/],
    accounts: [/^\/channel\/(?<id>UC[\w-]+)/, /^\/@(?<handle>[\w.-]+)/],
  },
  {
    network: "github",
    host: host("github\\.com"),
    posts: [],
    accounts: [/^\/(?<handle>[\w-]+)\/?$/],
  },
  {
    network: "reddit",
    host: host("reddit\\.com"),
    posts: [/^\/r\/\w+\/comments\/(?<post>\w+)/],
    accounts: [/^\/u(?:ser)?\/(?<handle>[\w-]+)/],
  },
  {
    network: "linkedin",
    host: host("(?:[a-z]{2}\\.)?linkedin\\.com"),
    posts: [],
    accounts: [/^\/in\/(?<handle>[^/?]+)/],
  },
  {
    network: "facebook",
    host: host("facebook\\.com"),
    posts: [/^\/(?<handle>[\w.]+)\/posts\/(?<post>\w+)/],
    accounts: [/^\/profile\.php\?id=(?<id>\d+)/, /^\/(?<handle>[\w.]+)\/?$/],
  },
  {
    network: "flickr",
    host: host("flickr\\.com"),
    posts: [/^\/photos\/(?:(?<id>\d+@N\d+)|(?<handle>[\w-]+))\/(?<post>\d+)/],
    accounts: [/^\/(?:people|photos)\/(?:(?<id>\d+@N\d+)|(?<handle>[\w-]+))\/?$/],
  },
  {
    network: "lastfm",
    host: host("last\\.fm"),
    posts: [],
    accounts: [/^\/user\/(?<handle>[\w-]+)/],
  },
  {
    network: "wikipedia",
    host: /^[a-z-]+\.(?:m\.)?wikipedia\.org$/i,
    posts: [],
    accounts: [/^\/wiki\/User:(?<handle>[^/?]+)/],
  },
];

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray percent sign.
    return path;
  }
}

/** What an address is, or null when its host is not among the known. */
export function readAddress(address: URL): AccountRef | PostRef | null {
  const known = hosts.find(({ host: pattern }) => pattern.test(address.hostname));
  if (!known) return null;
  const path = decoded(address.pathname) + address.search;
  const { network } = known;
  const account = (groups: Partial<Record<string, string>>): AccountRef | undefined =>
    groups.id === undefined && groups.handle === undefined
      ? undefined
      : { network, nativeId: groups.id, handle: groups.handle };
  for (const pattern of known.posts) {
    const groups = pattern.exec(path)?.groups;
    if (groups?.post !== undefined) return { network, post: groups.post, owner: account(groups) };
  }
  for (const pattern of known.accounts) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return account(groups) ?? null;
  }
  return null;
}
