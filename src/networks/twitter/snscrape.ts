/**
 * Posts and users as snscrape writes them, in the words of API v1.1: the classes `Tweet` and `User`
 * of snscrape/modules/twitter.py (github.com/JustAnotherArchivist/snscrape, 2020 to 2023: first `content`, later `rawContent`),
 * which twscrape (github.com/vladkens/twscrape) keeps to. A post that is gone is a `TweetRef` with nothing but its id.
 */
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isId } from "./archive.ts";

/** Posts inside posts are turned so deep; deeper ones are not read. */
const maxInner = 4;

/** The id as digits; twscrape has it as a text, too. */
const idOf = (record: Json | undefined): string | undefined =>
  word(member(record, "id_str")) ?? word(member(record, "id"));

/** An image that nobody chose. */
const defaultImage = "/default_profile_images/";

/** The website of a profile: null where there is none, undefined where the record does not say. twscrape has it among other links. */
function websiteOf(user: JsonObject): Json | undefined {
  if ("link" in user) return word(member(user.link, "url")) ?? null;
  if ("linkUrl" in user) return word(user.linkUrl) ?? null;
  return word(member(list(user.descriptionLinks)[0], "url"));
}

/** A user in the words of API v1.1; only what the record has. */
export function userOf(user: JsonObject): JsonObject {
  const has = (field: string): boolean => user[field] !== undefined && user[field] !== null;
  const website = websiteOf(user);
  const image = word(user.profileImageUrl);
  const isBought = user.blue === true;
  return {
    ...(idOf(user) === undefined ? {} : { id_str: idOf(user) ?? null }),
    screen_name: user.username ?? null,
    name: user.displayname ?? null,
    ...(has("created") ? { created_at: user.created ?? null } : {}),
    ...(has("verified") && !isBought ? { verified: user.verified ?? null } : {}),
    ...(has("protected") ? { protected: user.protected ?? null } : {}),
    ...("rawDescription" in user || "description" in user
      ? { description: user.rawDescription ?? user.description ?? null }
      : {}),
    ...("location" in user ? { location: user.location ?? null } : {}),
    ...(website === undefined ? {} : { url: website }),
    ...(image === undefined ? {} : { default_profile_image: image.includes(defaultImage) }),
    followers_count: user.followersCount ?? null,
    friends_count: user.friendsCount ?? null,
    statuses_count: user.statusesCount ?? null,
    listed_count: user.listedCount ?? null,
    favourites_count: user.favouritesCount ?? null,
  };
}

/** An account named inside a post: id and handle. */
const named = (user: Json): JsonObject => ({
  id_str: idOf(user) ?? null,
  screen_name: member(user, "username") ?? null,
});

/** A post in the words of API v1.1. */
export function statusOf(tweet: JsonObject, depth = 0): JsonObject {
  const inner = (field: string): JsonObject | undefined => {
    const post = tweet[field];
    return isObject(post) && depth < maxInner ? statusOf(post, depth + 1) : undefined;
  };
  const shared = inner("retweetedTweet");
  const quoted = inner("quotedTweet");
  const parent = word(tweet.inReplyToTweetId);
  const user = isObject(tweet.user) ? userOf(tweet.user) : undefined;
  return {
    id_str: idOf(tweet) ?? null,
    created_at: tweet.date ?? null,
    ...(user === undefined ? {} : { user, text: tweet.rawContent ?? tweet.content ?? "" }),
    ...(isId(parent) ? { in_reply_to_status_id_str: parent } : {}),
    in_reply_to_user_id_str: idOf(tweet.inReplyToUser) ?? null,
    in_reply_to_screen_name: member(tweet.inReplyToUser, "username") ?? null,
    ...(shared === undefined ? {} : { retweeted_status: shared }),
    ...(quoted === undefined ? {} : { quoted_status: quoted }),
    entities: {
      user_mentions: list(tweet.mentionedUsers).map(named),
      hashtags: list(tweet.hashtags).map((tag) => ({ text: tag })),
    },
    favorite_count: tweet.likeCount ?? null,
    retweet_count: tweet.retweetCount ?? null,
    reply_count: tweet.replyCount ?? null,
  };
}
