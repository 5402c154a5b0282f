/** The closed word lists that every layer shares; this file imports nothing. */

/**
 * The networks by id. The id is what stands in account keys (`twitter:12`), CSV columns and `--network`; the GraphQL enum
 * is the id in capitals with underscores.
 */

export const networkIds = [
  "facebook",
  "facebook-pages",
  "twitter",
  "google-plus",
  "instagram",
  "foursquare",
  "linkedin",
  "wikipedia",
  "klout",
  "youtube",
  "flickr",
  "blogger",
  "tumblr",
  "lastfm",
  "wordpress",
  "bing",
  "mastodon",
  "bluesky",
  "threads",
  "tiktok",
  "reddit",
  "github",
  "farcaster",
  "web",
] as const;

export type NetworkId = (typeof networkIds)[number];

const known: ReadonlySet<string> = new Set(networkIds);

/** The network of a word from a file or the command line (`x` is Twitter), or null. */
export function networkOf(word: string): NetworkId | null {
  if (known.has(word)) return word as NetworkId;
  const id = word.trim().toLowerCase().replaceAll("_", "-");
  if (id === "x") return "twitter";
  return known.has(id) ? (id as NetworkId) : null;
}

/** How real an account looks; the bands of a spam verdict, in the order they are stored and counted. */
export const qualities = ["AUTHENTIC", "SUSPICIOUS", "SPAM", "INSUFFICIENT_EVIDENCE"] as const;
export type Quality = (typeof qualities)[number];

/** How many distinct accounts of each quality. */
export type QualityCounts = Readonly<Record<Quality, number>>;

/** Kinds of interaction that one account does toward another (W3C ActivityStreams 2.0 words in capitals). */
export const interactionKinds = [
  "LIKE",
  "SHARE",
  "QUOTE",
  "REPLY",
  "MENTION",
  "LIST",
  "ENDORSE",
  "LINK",
] as const;
export type InteractionKind = (typeof interactionKinds)[number];
