/**
 * A post as archives and API v1.1 write it ("Tweet object", developer.x.com). A retweet is told by the post inside it, else
 * by its text (`RT @handle:`), as `retweeted` is always false in archives; a quote by its own members, else by the address of
 * a post among its links.
 */
import type { AccountRef, Activity, Metric, PostRef, When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, quoted, quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import { isId } from "./archive.ts";
import { timeOfPost } from "./snowflake.ts";
import { postOfUrl } from "./status-url.ts";
import { accountOf, accountOfUser } from "./user.ts";

const retweet = /^RT @(\w{1,50}):/;
/** Archives to 2018 give posts from before November 2010 their day only. */
const noClock = /^\d{4}-\d{2}-\d{2} 00:00:00/;

/** The id of a post object. */
export function postIdOf(record: Json | undefined): string | undefined {
  const id = word(member(record, "id_str")) ?? word(member(record, "id"));
  return isId(id) ? id : undefined;
}

/** Entities of the whole text, where a stream also has those of the shortened one. */
const entity = (record: JsonObject, name: string): readonly Json[] =>
  list(member(member(record.extended_tweet, "entities") ?? record.entities, name));

function mentionsOf(record: JsonObject): AccountRef[] {
  return entity(record, "user_mentions")
    .map((user) =>
      accountOf(word(member(user, "id_str")) ?? word(member(user, "id")), word(member(user, "screen_name"))),
    )
    .filter((account) => account !== null);
}

function hashtagsOf(record: JsonObject): string[] | undefined {
  const tags = entity(record, "hashtags").map((tag) => word(member(tag, "text")));
  const named = tags.filter((tag) => tag !== undefined);
  return named.length > 0 ? named : undefined;
}

function replyOf(record: JsonObject): AccountRef | PostRef | undefined {
  const post = word(record.in_reply_to_status_id_str) ?? word(record.in_reply_to_status_id);
  const owner = accountOf(
    word(record.in_reply_to_user_id_str) ?? word(record.in_reply_to_user_id),
    word(record.in_reply_to_screen_name),
  );
  if (isId(post)) return { network: "twitter", post, owner: owner ?? undefined };
  return owner ?? undefined;
}

/** The post inside a post, with its owner where it is given. */
function inner(post: string | undefined, record: Json | undefined): PostRef | undefined {
  if (!isId(post)) return undefined;
  return { network: "twitter", post, owner: accountOfUser(member(record, "user")) ?? undefined };
}

function quoteOf(record: JsonObject, self: string): PostRef | undefined {
  const post = word(record.quoted_status_id_str) ?? postIdOf(record.quoted_status);
  const linked = entity(record, "urls")
    .map((url) => postOfUrl(word(member(url, "expanded_url")) ?? ""))
    .filter((found) => found !== null && found.post !== self)
    .at(-1);
  const named = inner(post, record.quoted_status);
  if (named === undefined) return linked ?? undefined;
  return { ...named, owner: named.owner ?? (linked?.post === named.post ? linked.owner : undefined) };
}

/** The counts X states for a post, or the reason they cannot be. */
function metricOf(record: JsonObject, of: PostRef): Metric | string | null {
  const counts: { likesReceived?: number; sharesReceived?: number; repliesReceived?: number } = {};
  for (const [field, name] of [
    ["favorite_count", "likesReceived"],
    ["retweet_count", "sharesReceived"],
    ["reply_count", "repliesReceived"],
  ] as const) {
    const text = word(record[field]);
    // `100+` is what the API of 2011 said of more than a hundred.
    if (text === undefined || text === "100+") continue;
    if (!/^\d{1,15}$/.test(text)) return `"${field}" is ${quoted(text)}`;
    counts[name] = Number(text);
  }
  return Object.keys(counts).length === 0 ? null : { type: "Metric", of, counts };
}

/** The account that a reply or quote is toward; a thread answers oneself, which is no reaction to anybody. */
function toOthers<T extends AccountRef | PostRef>(target: T | undefined, me: AccountRef): T | undefined {
  if (target === undefined) return undefined;
  const account: AccountRef | undefined = "post" in target ? target.owner : target;
  return account !== undefined && isSame(account, me) ? undefined : target;
}

function shareOf(record: JsonObject, mentions: readonly AccountRef[]): AccountRef | PostRef | undefined {
  const whole = inner(postIdOf(record.retweeted_status), record.retweeted_status);
  if (whole !== undefined) return whole;
  const shared = retweet.exec(word(record.full_text) ?? word(record.text) ?? "")?.[1];
  if (shared === undefined) return undefined;
  const named = mentions.find((account) => account.handle?.toLowerCase() === shared.toLowerCase());
  return named ?? { network: "twitter", handle: shared };
}

/** When a post was made, or the reason it cannot be read. */
function timeOf(record: JsonObject, post: string): When | undefined | string {
  const created = readTime(record.created_at);
  if (created === null) return `"created_at" is ${quotedJson(record.created_at)}`;
  if (created === undefined) return undefined;
  const dayOnly = noClock.test(String(record.created_at)) && timeOfPost(post) === undefined;
  return { ...created, precision: dayOnly ? "day" : created.precision, of: "event" };
}

/** What `author` did with a post, and the counts X states for it; `isPrivate` when only some people were shown it. */
export function actsOfStatus(record: JsonObject, author: AccountRef, isPrivate?: true): ToldAll {
  const post = postIdOf(record);
  if (post === undefined) return 'the post has no "id_str"';
  const when = timeOf(record, post);
  if (when !== undefined && typeof when === "string") return when;
  const act = { actor: author, when, nativeId: post, isPrivate };
  const mentions = mentionsOf(record);
  const shared = shareOf(record, mentions);
  if (shared !== undefined) return [{ type: "Announce", ...act, object: shared }];
  const object: PostRef = { network: "twitter", post, owner: author };
  const metric = metricOf(record, object);
  if (metric !== null && typeof metric === "string") return metric;
  const reply = replyOf(record);
  const parent = reply !== undefined && "post" in reply ? reply.owner : (reply as AccountRef | undefined);
  const create: Activity = {
    type: "Create",
    ...act,
    object,
    inReplyTo: toOthers(reply, author),
    quote: toOthers(quoteOf(record, post), author),
    mentions: mentions.filter(
      (one) => !isSame(one, author) && (parent === undefined || !isSame(one, parent)),
    ),
    hashtags: hashtagsOf(record),
  };
  return metric === null ? [create] : [create, metric];
}

/** True for an object that is a post. */
export function isStatus(value: Json | undefined): value is JsonObject & { readonly user: JsonObject } {
  return isObject(value) && isObject(value.user) && ("text" in value || "full_text" in value);
}
