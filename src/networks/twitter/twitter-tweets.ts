/**
 * `tweet.js` (to 2021), `tweets.js`, `tweets-part1.js` (since 2022): what the account posted. A retweet is told by its text
 * (`RT @handle:`), as `retweeted` is always false; a quote by the address of a post among its links.
 */
import type { AccountRef, Activity, Metric, PostRef, When } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import { isSame, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { dataFile, handleOf, isId, type Refusal } from "./archive.ts";
import { postOfUrl } from "./status-url.ts";

const retweet = /^RT @(\w{1,50}):/;

function accountOf(id: string | undefined, screenName: string | undefined): AccountRef | null {
  // The id of an account that is gone is -1.
  const nativeId = isId(id) ? id : undefined;
  const handle = handleOf(screenName);
  return nativeId === undefined && handle === undefined ? null : { network: "twitter", nativeId, handle };
}

function mentionsOf(record: JsonObject): AccountRef[] {
  return list(member(record.entities, "user_mentions"))
    .map((user) => accountOf(word(member(user, "id_str")), word(member(user, "screen_name"))))
    .filter((account) => account !== null);
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

function quoteOf(record: JsonObject): PostRef | undefined {
  return list(member(record.entities, "urls"))
    .map((url) => postOfUrl(word(member(url, "expanded_url")) ?? ""))
    .filter((post) => post !== null)
    .at(-1);
}

/** The counts X states for a post, or the reason they cannot be. */
function metricOf(record: JsonObject, of: PostRef): Metric | Refusal | null {
  const counts: { likesReceived?: number; sharesReceived?: number } = {};
  for (const [field, name] of [
    ["favorite_count", "likesReceived"],
    ["retweet_count", "sharesReceived"],
  ] as const) {
    const text = word(record[field]);
    if (text === undefined) continue;
    if (!/^\d{1,15}$/.test(text)) return { refused: `"${field}" is ${quoted(text)}` };
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

function activitiesOf(record: JsonObject, me: AccountRef): readonly Activity[] | Refusal {
  const post = word(record.id_str) ?? word(record.id);
  if (!isId(post)) return { refused: 'the post has no "id_str"' };
  const created = readTime(record.created_at);
  if (created === null) return { refused: `"created_at" is ${quoted(String(record.created_at))}` };
  const when: When | undefined = created && { ...created, of: "event" };
  const text = word(record.full_text) ?? word(record.text) ?? "";
  const mentions = mentionsOf(record);
  const shared = retweet.exec(text)?.[1];
  if (shared !== undefined) {
    const named = mentions.find((account) => account.handle?.toLowerCase() === shared.toLowerCase());
    const object: AccountRef = named ?? { network: "twitter", handle: shared };
    return [{ type: "Announce", actor: me, object, when, nativeId: post }];
  }
  const object: PostRef = { network: "twitter", post, owner: me };
  const metric = metricOf(record, object);
  if (metric !== null && "refused" in metric) return metric;
  const reply = replyOf(record);
  const parent = reply !== undefined && "post" in reply ? reply.owner : (reply as AccountRef | undefined);
  const create: Activity = {
    type: "Create",
    actor: me,
    when,
    nativeId: post,
    object,
    inReplyTo: toOthers(reply, me),
    quote: toOthers(quoteOf(record), me),
    mentions: mentions.filter((one) => !isSame(one, me) && (parent === undefined || !isSame(one, parent))),
  };
  return metric === null ? [create] : [create, metric];
}

/** Posts, replies, retweets, quotes and mentions by the archive's account, with the counts X states for its posts. */
export const twitterTweets = dataFile({
  id: "twitter-tweets",
  title: "X archive: posts",
  names: ["tweet", "tweets"],
  wrapper: "tweet",
  cannotKnow:
    "Who liked, shared or answered the posts: the archive has counts per post. Names come from other people's archives.",
  activities: activitiesOf,
});
