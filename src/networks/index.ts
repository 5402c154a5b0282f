/**
 * The importers in the order they are asked; the first that recognises a file reads it. Formats with a mark of their own
 * come first (X archives; of those the catch-all last), then ActivityStreams, told by its JSON, then tables told by their
 * header, then plain edge lists, whose only sign is two columns of ids.
 */
import { activitystreams } from "./activitystreams/activitystreams.ts";
import { accountsCsv } from "./generic/accounts-csv.ts";
import { edgeList } from "./generic/edge-list.ts";
import { followsCsv } from "./generic/follows-csv.ts";
import { interactionsCsv } from "./generic/interactions-csv.ts";
import { usersCsv } from "./generic/users-csv.ts";
import type { FileSample, Importer } from "./importer.ts";
import { twitterAccount } from "./twitter/twitter-account.ts";
import { twitterFollower } from "./twitter/twitter-follower.ts";
import { twitterFollowing } from "./twitter/twitter-following.ts";
import { twitterLike } from "./twitter/twitter-like.ts";
import { twitterListsMember } from "./twitter/twitter-lists-member.ts";
import { twitterManifest } from "./twitter/twitter-manifest.ts";
import { twitterMessages } from "./twitter/twitter-messages.ts";
import { twitterProfile } from "./twitter/twitter-profile.ts";
import { twitterTweets } from "./twitter/twitter-tweets.ts";
import { twitterUnused } from "./twitter/twitter-unused.ts";

export const importers: readonly Importer[] = [
  twitterManifest,
  twitterAccount,
  twitterProfile,
  twitterFollower,
  twitterFollowing,
  twitterLike,
  twitterTweets,
  twitterListsMember,
  twitterMessages,
  twitterUnused,
  activitystreams,
  usersCsv,
  interactionsCsv,
  followsCsv,
  accountsCsv,
  edgeList,
];

/** The importer that reads a file, judged by its content; null when none knows it. */
export function recognise(sample: FileSample): Importer | null {
  return importers.find((importer) => importer.recognise(sample)) ?? null;
}
