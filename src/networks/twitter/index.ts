/** What is read of X (Twitter). The catch-alls of an archive's other files come after those that are used. */
import type { Importer } from "../importer.ts";
import { twitterAccount } from "./twitter-account.ts";
import { twitterApiV1 } from "./twitter-api-v1.ts";
import { twitterApiV2 } from "./twitter-api-v2.ts";
import { twitterArchiveJson } from "./twitter-archive-json.ts";
import { twitterBlock } from "./twitter-block.ts";
import { twitterCircleTweet } from "./twitter-circle-tweet.ts";
import { twitterDeletedTweets } from "./twitter-deleted-tweets.ts";
import { twitterFollower } from "./twitter-follower.ts";
import { twitterFollowing } from "./twitter-following.ts";
import { twitterGrailbirdAccount } from "./twitter-grailbird-account.ts";
import { twitterGrailbirdTweets } from "./twitter-grailbird-tweets.ts";
import { twitterGrailbirdUnused } from "./twitter-grailbird-unused.ts";
import { twitterLike } from "./twitter-like.ts";
import { twitterListsMember } from "./twitter-lists-member.ts";
import { twitterManifest } from "./twitter-manifest.ts";
import { twitterMessages } from "./twitter-messages.ts";
import { twitterMute } from "./twitter-mute.ts";
import { twitterProfile } from "./twitter-profile.ts";
import { twitterScreenNameChange } from "./twitter-screen-name-change.ts";
import { twitterSnscrape } from "./twitter-snscrape.ts";
import { twitterTweets } from "./twitter-tweets.ts";
import { twitterTweetsCsv } from "./twitter-tweets-csv.ts";
import { twitterTwint } from "./twitter-twint.ts";
import { twitterUnused } from "./twitter-unused.ts";
import { twitterViewer } from "./twitter-viewer.ts";

export const twitter: readonly Importer[] = [
  twitterManifest,
  twitterAccount,
  twitterProfile,
  twitterFollower,
  twitterFollowing,
  twitterLike,
  twitterTweets,
  twitterCircleTweet,
  twitterDeletedTweets,
  twitterListsMember,
  twitterBlock,
  twitterMute,
  twitterScreenNameChange,
  twitterMessages,
  twitterUnused,
  twitterGrailbirdAccount,
  twitterGrailbirdTweets,
  twitterGrailbirdUnused,
  twitterViewer,
  twitterTweetsCsv,
  twitterArchiveJson,
  twitterApiV1,
  twitterApiV2,
  twitterSnscrape,
  twitterTwint,
];
