/** What is read of X (Twitter). The catch-all of an archive's other files comes last. */
import type { Importer } from "../importer.ts";
import { twitterAccount } from "./twitter-account.ts";
import { twitterFollower } from "./twitter-follower.ts";
import { twitterFollowing } from "./twitter-following.ts";
import { twitterLike } from "./twitter-like.ts";
import { twitterListsMember } from "./twitter-lists-member.ts";
import { twitterManifest } from "./twitter-manifest.ts";
import { twitterMessages } from "./twitter-messages.ts";
import { twitterProfile } from "./twitter-profile.ts";
import { twitterTweets } from "./twitter-tweets.ts";
import { twitterUnused } from "./twitter-unused.ts";

export const twitter: readonly Importer[] = [
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
];
