/** The enum of networks: each id in capitals with underscores. */
import { networkInfos } from "../imports/networks.ts";
import { type NetworkId, networkIds, networkOf } from "../words.ts";
import { builder } from "./builder.ts";

const descriptions: Readonly<Record<NetworkId, string>> = {
  facebook: "Facebook profiles of people.",
  "facebook-pages": "Facebook pages, as distinct from people.",
  twitter: "X, formerly Twitter.",
  "google-plus": "Google+, closed in 2019; known by its archives.",
  instagram: "Instagram.",
  foursquare: "Foursquare and Swarm.",
  linkedin: "LinkedIn.",
  wikipedia: "Wikipedia: the article about a person counts as a page of that person.",
  klout: "Klout, closed in 2018; known by its archives.",
  youtube: "YouTube channels.",
  flickr: "Flickr, photos.",
  blogger: "Blogger.",
  tumblr: "Tumblr blogs.",
  lastfm: "Last.fm.",
  wordpress: "WordPress blogs.",
  bing: "Links that Bing found.",
  mastodon: "Mastodon and what federates with it by ActivityPub.",
  bluesky: "Bluesky (AT Protocol).",
  threads: "Threads.",
  tiktok: "TikTok videos.",
  reddit: "Reddit users.",
  github: "GitHub users and organisations.",
  farcaster: "Farcaster.",
  web: "Hosts that link: sites and blogs outside the networks.",
};

/** `facebook-pages` becomes `FACEBOOK_PAGES`. */
function networkName(id: NetworkId): string {
  return id.toUpperCase().replaceAll("-", "_");
}

export const Network = builder.enumType("Network", {
  description: "A social network.",
  values: Object.fromEntries(
    networkIds.map((id) => [networkName(id), { value: id, description: descriptions[id] }]),
  ) as Record<string, { value: NetworkId; description: string }>,
});

/** The network of an id that a run stored. */
export function storedNetwork(id: string): NetworkId {
  return networkOf(id) ?? "web";
}

/** The name for people of an id that a run stored. */
export function networkTitle(id: string): string {
  return networkInfos.find((info) => info.id === id)?.title ?? id;
}
