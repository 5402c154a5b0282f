/**
 * Posts as Mastodon's API shows them (docs.joinmastodon.org/entities/Status): who wrote or boosted, what it answers, quotes
 * and mentions, and its counts. Numbers of posts and accounts are those of the server asked.
 */
import type { AccountRef, Activity, CountName, PostRef, When } from "../activity.ts";
import { isPost } from "../activity.ts";
import { addressOf, fediverseRef } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { accountOf, isHome, profileOf, type Server, serverOf } from "./accounts.ts";

/** The time of an event, where the reply gives one that can be. */
export function whenOf(value: Json | undefined): When | undefined {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
}

/** A post's id in the words of archives: `host/number` for Mastodon's own, else its address. */
export function postId(uri: string): string {
  const address = addressOf(uri);
  const ref = address && fediverseRef(address);
  return ref && isPost(ref) ? ref.post : uri.slice(0, 2048);
}

/** The post of a Status, with its owner; null where nothing names it. */
export function postOf(status: Json | undefined, server: Server): PostRef | null {
  const account = member(status, "account");
  const owner = accountOf(account, server) ?? undefined;
  const uri = word(member(status, "uri")) ?? word(member(status, "url"));
  const home = server ?? serverOf(account);
  const id = word(member(status, "id"));
  if (uri !== undefined) return { network: "mastodon", post: postId(uri), owner };
  return id !== undefined && home !== null && isHome(account)
    ? { network: "mastodon", post: `${home}/${id}`, owner }
    : null;
}

/** What a post answers: its author by the mention that has the author's number, else the post by its number here. */
function parentOf(status: Json, server: Server): AccountRef | PostRef | undefined {
  const id = word(member(status, "in_reply_to_id"));
  const author = word(member(status, "in_reply_to_account_id"));
  if (id === undefined || author === word(member(member(status, "account"), "id"))) return undefined;
  const mention = list(member(status, "mentions")).find((one) => word(member(one, "id")) === author);
  const owner = author === undefined ? undefined : (accountOf(mention, server) ?? undefined);
  // A post from elsewhere has another number at home.
  if (owner !== undefined && !isHome(mention)) return owner;
  return server === null ? owner : { network: "mastodon", post: `${server}/${id}`, owner };
}

/** The post that is quoted, as Mastodon 4.4 shows it (`quote.quoted_status`) or older forks (`quote` itself). */
function quotedOf(status: Json): Json | undefined {
  const quote = member(status, "quote");
  const quoted = member(quote, "quoted_status") ?? quote;
  return isObject(quoted) && isObject(quoted.account) ? quoted : undefined;
}

function metricOf(status: Json, of: PostRef): readonly Activity[] {
  const counts: Partial<Record<CountName, number>> = {};
  for (const [key, name] of [
    ["favourites_count", "likesReceived"],
    ["reblogs_count", "sharesReceived"],
    ["replies_count", "repliesReceived"],
  ] as const) {
    const count = member(status, key);
    if (typeof count === "number" && count >= 0) counts[name] = count;
  }
  return Object.keys(counts).length > 0 ? [{ type: "Metric", of, counts }] : [];
}

/** Everything a Status says; empty where its author cannot be named. */
export function statusOf(status: Json | undefined, asked: Server, depth = 0): readonly Activity[] {
  const account = member(status, "account");
  const server = asked ?? serverOf(account);
  const actor = accountOf(account, server);
  const object = postOf(status, server);
  if (status === undefined || actor === null || object === null || depth > 2) return [];
  const isPrivate =
    ["private", "direct", "limited"].includes(word(member(status, "visibility")) ?? "") || undefined;
  const act = { actor, when: whenOf(member(status, "created_at")), nativeId: object.post, isPrivate };
  const shared = member(status, "reblog");
  if (isObject(shared)) {
    const original = postOf(shared, server);
    const announce: Activity[] = original ? [{ type: "Announce", ...act, object: original }] : [];
    return [...announce, ...profileOf(account, server), ...statusOf(shared, server, depth + 1)];
  }
  const inReplyTo = parentOf(status, server);
  const parent = inReplyTo && isPost(inReplyTo) ? inReplyTo.owner : inReplyTo;
  const quoted = quotedOf(status);
  const quote = postOf(quoted, server) ?? undefined;
  const mentions = list(member(status, "mentions"))
    .map((mention) => accountOf(mention, server))
    .filter((one) => one !== null)
    .filter((one) => !isSame(one, actor) && (parent === undefined || !isSame(one, parent)));
  const hashtags = list(member(status, "tags"))
    .map((tag) => word(member(tag, "name"))?.slice(0, maxNameLength))
    .filter((tag) => tag !== undefined) as string[];
  return [
    {
      type: "Create",
      ...act,
      object,
      inReplyTo,
      quote: quote?.owner && isSame(quote.owner, actor) ? undefined : quote,
      mentions,
      hashtags,
    },
    ...metricOf(status, object),
    ...profileOf(account, server),
    ...(quoted === undefined ? [] : statusOf(quoted, server, depth + 1)),
  ];
}
