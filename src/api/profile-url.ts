/** Addresses of profiles on the web, for networks whose addresses follow from a handle or id. */
import type { AccountRow } from "../graph/accounts/account-row.ts";
import type { NetworkId } from "../words.ts";

const byHandle: Partial<Readonly<Record<NetworkId, (handle: string) => string>>> = {
  twitter: (handle) => `https://x.com/${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  "facebook-pages": (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}/`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  flickr: (handle) => `https://www.flickr.com/people/${handle}/`,
  tumblr: (handle) => `https://${handle}.tumblr.com/`,
  lastfm: (handle) => `https://www.last.fm/user/${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  reddit: (handle) => `https://www.reddit.com/user/${handle}/`,
  github: (handle) => `https://github.com/${handle}`,
  farcaster: (handle) => `https://farcaster.xyz/${handle}`,
};

/** The address of an account's profile; null where it cannot be told from what is known. */
export function profileUrl({ network, handle }: AccountRow): string | null {
  const address = byHandle[network];
  return handle === null || address === undefined ? null : address(encodeURIComponent(handle));
}
