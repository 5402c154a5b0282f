/**
 * `tweet.js` (to 2021), `tweets.js`, `tweets-part1.js` (since 2022), `community-tweet.js`: what the account posted. Long posts
 * are here, too, cut short; `note-tweet.js` has their texts under ids of its own and is not used.
 */
import { dataFile } from "./archive.ts";
import { actsOfStatus } from "./status.ts";

const cannotKnow =
  "Who liked, shared or answered the posts: the archive has counts per post. Names come from other people's archives.";

/** Posts, replies, retweets, quotes and mentions by the archive's account, with the counts X states for its posts. */
export const twitterTweets = dataFile({
  id: "twitter-tweets",
  title: "X archive: posts",
  names: ["tweet", "tweets", "community_tweet", "community_tweets"],
  wrapper: "tweet",
  cannotKnow,
  activities: (record, me) => actsOfStatus(record, me),
});
