/**
 * Rows of twint in the words of API v1.1 (github.com/twintproject/twint: twint/storage/write_meta.py, twint/tweet.py). Rows of
 * 2018 to mid 2020 were scraped from pages, later ones come from an API; the two differ in whom a row is by if it is a retweet,
 * in how they name accounts, and in `created_at`. Times are local in both, so the time is that inside the id where it has one.
 */
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isId } from "./archive.ts";
import { timeOfPost } from "./snowflake.ts";

/** A member of a row: any JSON, or the text of a cell turned into it. */
export type Field = (name: string) => Json | undefined;

/** A list as Python prints it into a cell, `['a', {'id': "b"}]`; the cell itself where it is none. */
export function pythonValue(cell: string): Json {
  if (!/^\[.*\]$/s.test(cell)) return cell;
  const json = cell.replace(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs, (_, single, double) =>
    JSON.stringify(((single ?? double) as string).replace(/\\(['"\\])/g, "$1")),
  );
  try {
    return JSON.parse(json) as Json;
  } catch {
    return cell;
  }
}

/** An account of `mentions` or `reply_to`: a handle, or an object of one of the two forms. */
function userOf(one: Json): JsonObject {
  if (!isObject(one)) return { screen_name: one };
  return {
    id_str: member(one, "id") ?? member(one, "user_id") ?? null,
    screen_name: member(one, "screen_name") ?? member(one, "username") ?? null,
  };
}

/** The time of a post: of its id, else the row's, with its zone if it is given as a number, else the day alone. */
function createdAt(field: Field, post: string): Json {
  const known = timeOfPost(post);
  if (known !== undefined) return Math.floor(known.at / 1000);
  const created = word(field("created_at"));
  if (created !== undefined && /^\d{12,}$/.test(created)) return created;
  const [date, time, zone] = ["date", "time", "timezone"].map((name) => word(field(name)) ?? "");
  return /^[+-]\d{4}$/.test(zone ?? "") ? `${date}T${time}${zone}` : (date ?? "");
}

const handle = /^\w{1,50}$/;

/** A row about a post, in the words of API v1.1; null when it has no id. */
export function statusOf(field: Field): JsonObject | null {
  const post = word(field("id"));
  if (!isId(post)) return null;
  const author: JsonObject = {
    id_str: word(field("user_id")) ?? null,
    screen_name: word(field("username")) ?? null,
    name: word(field("name")) ?? null,
  };
  const own = author.screen_name?.toString().toLowerCase();
  const answered = list(field("reply_to"))
    .map(userOf)
    .filter(
      (user) => user.screen_name?.toString().toLowerCase() !== own && word(user.screen_name) !== undefined,
    );
  const [parent, ...alsoAnswered] = answered;
  const mentioned = [...alsoAnswered, ...list(field("mentions")).map(userOf)];
  const status: JsonObject = {
    id_str: post,
    created_at: createdAt(field, post),
    text: field("tweet") ?? "",
    user: author,
    in_reply_to_user_id_str: parent?.id_str ?? null,
    in_reply_to_screen_name: parent?.screen_name ?? null,
    entities: {
      user_mentions: mentioned,
      hashtags: list(field("hashtags")).map((tag) => ({ text: String(tag).replace(/^#/, "") })),
      urls: [{ expanded_url: field("quote_url") ?? "" }],
    },
    favorite_count: word(field("likes_count")) ?? null,
    retweet_count: word(field("retweets_count")) ?? null,
    reply_count: word(field("replies_count")) ?? null,
  };
  const other = word(field("retweet_id"));
  if (!isId(other) || other === post) return status;
  // A retweet has the higher id of the two.
  const isByAuthor = BigInt(other) < BigInt(post);
  const id_str = word(field("user_rt_id")) ?? null;
  if (isByAuthor) return { ...status, retweeted_status: { id_str: other, user: { id_str } } };
  const by = word(field("user_rt")) ?? "";
  return {
    id_str: other,
    created_at: createdAt(field, other),
    text: "",
    user: { id_str, screen_name: handle.test(by) ? by : null },
    retweeted_status: status,
  };
}

const isTrue = (value: Json | undefined): boolean =>
  value === true || /^(?:true|1)$/i.test(word(value) ?? "");

/** A row about a user, in the words of API v1.1. Of the time of joining only the day is sure. */
export const profileOf = (field: Field): JsonObject => ({
  id_str: word(field("id")) ?? null,
  screen_name: word(field("username")) ?? null,
  name: word(field("name")) ?? null,
  description: word(field("bio")) ?? null,
  location: word(field("location")) ?? null,
  url: word(field("url")) ?? null,
  created_at: word(field("join_date")) ?? null,
  verified: isTrue(field("verified")),
  protected: isTrue(field("private")),
  followers_count: word(field("followers")) ?? null,
  friends_count: word(field("following")) ?? null,
  statuses_count: word(field("tweets")) ?? null,
  favourites_count: word(field("likes")) ?? null,
});
