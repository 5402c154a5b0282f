/** What each network is called, and what its files can never tell. Apart from the registry, which loads every importer. */
import type { NetworkId } from "../words.ts";

/** Name, and what an own archive or public data of the network leaves out. */
export const networkTexts: Readonly<Record<NetworkId, readonly [title: string, cannotKnow: string]>> = {
  facebook: [
    "Facebook",
    "Who reacted to or commented on your posts. Friends come by name alone, without an id.",
  ],
  "facebook-pages": ["Facebook Pages", "Who follows a page: Facebook states the number only."],
  twitter: [
    "X (Twitter)",
    "Who liked, shared or answered your posts: the archive counts per post, the API has the names.",
  ],
  "google-plus": ["Google+", "Anything after April 2019, when it closed; +1s and reshares have no time."],
  instagram: [
    "Instagram",
    "Who liked or commented on your posts; the archive names followers and what you did.",
  ],
  foursquare: [
    "Foursquare and Swarm",
    "When somebody liked a check-in; comments are only counted in the archive.",
  ],
  linkedin: [
    "LinkedIn",
    "Who reacted to or commented on your posts. Endorsements and connections are named.",
  ],
  wikipedia: [
    "Wikipedia",
    "Which edit a thanks was for, and who reads a page: views are counted, not named.",
  ],
  klout: [
    "Klout",
    "Anything after May 2018, when it closed; it named five influencers and counted the rest.",
  ],
  youtube: ["YouTube", "Who likes a video, and subscribers who keep it private: both are counted only."],
  flickr: ["Flickr", "Who faved a photo: the archive has counts, the names come from the API alone."],
  blogger: ["Blogger", "Who reads or follows a blog; comments name their authors, if at all, by profile."],
  tumblr: ["Tumblr", "More notes of a post than Tumblr hands out; when somebody followed."],
  lastfm: ["Last.fm", "Who follows you: only whom you follow is public; shouts are closed."],
  wordpress: [
    "WordPress",
    "Who follows or likes a blog; comments, pingbacks and trackbacks are in the export.",
  ],
  bing: ["Bing", "When a link was made, and by whom: a search engine knows pages that link, no accounts."],
  mastodon: [
    "Mastodon and the Fediverse",
    "Your followers, and who liked or boosted: the archive has your own acts.",
  ],
  bluesky: ["Bluesky", "Your followers, and who liked or shared: a repository has its owner's own acts."],
  threads: ["Threads", "Who liked, shared or answered; replies do not say to what."],
  tiktok: ["TikTok", "Who liked or commented on your videos; your own likes do not name the author."],
  reddit: ["Reddit", "Who voted for your posts: votes are secret. Replies come from the API alone."],
  github: ["GitHub", "When somebody followed you, and who reads a repository."],
  farcaster: ["Farcaster", "Little: acts are public and signed. Nothing is known of what no hub has kept."],
  web: ["The web", "Who stands behind a host that links, and how many read the link."],
};
