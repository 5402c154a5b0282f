/**
 * The names under which data sets keep the columns of our tables of accounts and follows. Research sets are mostly in X's words
 * (`friends_count`, `statuses_count`), the rest as people would guess.
 */

/** What our columns of accounts are called elsewhere; the first that a table has counts. */
export const accountColumns = {
  native_id: ["id", "id_str", "user_id", "account_id", "twitter_id", "author_id", "uid", "node"],
  handle: ["screen_name", "username", "login"],
  followers: ["followers_count", "follower_count", "num_followers", "number_of_followers", "n_followers"],
  following: [
    ...["friends_count", "friends", "following_count", "followings", "followings_count", "num_following"],
    ...["number_of_followings", "num_friends", "friend_count", "followees", "n_following"],
  ],
  posts: [
    ...["statuses_count", "statuses", "posts_count", "tweets", "tweets_count", "tweet_count", "status_count"],
    ...["num_tweets", "number_of_tweets", "post_count", "n_posts"],
  ],
  listed: ["listed_count", "lists"],
  likes_given: [
    ...["favourites_count", "favourites", "favorites_count", "favorites", "favourite_count", "likes"],
    ...["like_count", "likes_count"],
  ],
  created_at: [
    "created",
    "account_created_at",
    "creation_date",
    "date_joined",
    "join_date",
    "user_created_at",
  ],
  age_days: ["account_age_days", "account_age"],
  observed_at: ["collected_at", "crawled_at", "retrieved_at"],
  verified: ["is_verified"],
  protected: ["is_protected"],
  curated: [],
  has_bio: ["bio", "description", "has_description", "biography"],
  has_location: ["location"],
  has_url: ["url", "website"],
  default_image: ["default_profile_image"],
  network: ["platform"],
  label: [
    ...["labels", "bot", "is_bot", "spam", "is_spam", "fake", "is_fake", "account_type", "bad_user", "class"],
    ...["target", "spammer"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AccountColumn = keyof typeof accountColumns;

/** The same of follows: the source follows the target. */
export const followColumns = {
  source: [
    "source_id",
    "follower",
    "follower_id",
    "from",
    "from_id",
    "src",
    "user",
    "user_id",
    "start_id",
    "u",
  ],
  target: [
    ...[
      "target_id",
      "followed",
      "followed_id",
      "followee",
      "followee_id",
      "friend",
      "friend_id",
      "to",
      "to_id",
    ],
    ...["dst", "end_id", "v"],
  ],
  since: ["time", "timestamp", "followed_at", "created_at", "at"],
  relation: ["type", "edge_type", "relationship"],
  network: ["platform"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Places<Column extends string> = ReadonlyMap<Column, number>;

/** `NumberOfFollowers`, `number_of_followers` and `"number-of-followers:INT"` are one name. */
const bare = (name: string): string =>
  name
    .replace(/:.*$/, "")
    .replaceAll(/[^a-z\d]/gi, "")
    .toLowerCase();

/** Where each of our columns stands in a table of theirs. */
export function placesOf<Column extends string>(
  names: readonly string[],
  aliases: Readonly<Record<Column, readonly string[]>>,
): Places<Column> {
  const theirs = names.map(bare);
  const places = new Map<Column, number>();
  for (const column of Object.keys(aliases) as Column[]) {
    const place = [column, ...aliases[column]]
      .map((name) => theirs.indexOf(bare(name)))
      .find((at) => at >= 0);
    if (place !== undefined) places.set(column, place);
  }
  return places;
}
