/** `like.js`: posts the account liked. X gives neither author nor time; the time is that of the post, from its id. */
import { word } from "../reading/json-values.ts";
import { dataFile, isId, type ReadRecord } from "./archive.ts";
import { timeOfPost } from "./snowflake.ts";
import { postOfUrl } from "./status-url.ts";

/** What a record says. */
export const likeActs: ReadRecord = ({ tweetId, expandedUrl }, me) => {
  const post = word(tweetId);
  if (!isId(post)) return 'the record has no "tweetId"';
  const owner = postOfUrl(word(expandedUrl) ?? "")?.owner;
  return [{ type: "Like", actor: me, object: { network: "twitter", post, owner }, when: timeOfPost(post) }];
};

/** Likes by the archive's account. */
export const twitterLike = dataFile({
  id: "twitter-like",
  title: "X archive: likes",
  names: ["like"],
  wrapper: "like",
  cannotKnow:
    "X gives likes no time and no author: they are dated from the post, and count once its author is known.",
  activities: likeActs,
});
