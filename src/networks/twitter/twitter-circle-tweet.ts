/** `twitter-circle-tweet.js` (2022 to 2023): posts shown to a circle of people the account chose. */
import { dataFile } from "./archive.ts";
import { actsOfStatus } from "./status.ts";

/** Posts by the archive's account that only its circle saw. */
export const twitterCircleTweet = dataFile({
  id: "twitter-circle-tweet",
  title: "X archive: posts to a circle",
  names: ["twitter_circle_tweet", "twitter_circle_tweets"],
  wrapper: "tweet",
  activities: (record, me) => actsOfStatus(record, me, true),
});
