/**
 * A post as API v2 writes it ("Tweet object", docs.x.com/x-api). What it answers, shares or quotes is named by id; whose that
 * is stands among the posts and users that the reply includes, where they were asked for.
 */
import type { AccountRef, Activity, CountName, PostRef, When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import { isId } from "./archive.ts";
import { timeOfPost } from "./snowflake.ts";
import { accountOf, countsOf } from "./user.ts";
import { accountOfV2 } from "./v2-user.ts";

const counts: readonly (readonly [string, CountName])[] = [
  ["like_count", "likesReceived"],
  ["retweet_count", "sharesReceived"],
  ["reply_count", "repliesReceived"],
  ["impression_count", "views"],
];

/** Users and posts that came with a reply, by id. */
export interface Included {
  readonly users: ReadonlyMap<string, AccountRef>;
  readonly posts: ReadonlyMap<string, JsonObject>;
  /** Ids of users whose posts only their followers are shown. */
  readonly hidden: ReadonlySet<string>;
}

/** The account of an id, with its handle where the reply includes it. */
export function accountById(id: string | undefined, { users }: Included): AccountRef | undefined {
  return isId(id) ? (users.get(id) ?? { network: "twitter", nativeId: id }) : undefined;
}

/** Who wrote a post, as far as the reply says. */
export function authorOf(post: JsonObject, included: Included): AccountRef | undefined {
  // Tools that flatten a reply put the author into the post.
  return accountOfV2(post.author) ?? accountById(word(post.author_id), included);
}

/** The post that this one answers, shares or quotes, with its owner where the reply names it. */
function referenced(post: JsonObject, type: string, included: Included): PostRef | undefined {
  const reference = list(post.referenced_tweets).find((one) => member(one, "type") === type);
  const id = word(member(reference, "id"));
  if (!isId(id)) return undefined;
  const flat = isObject(reference) ? authorOf(reference, included) : undefined;
  const whole = included.posts.get(id);
  return { network: "twitter", post: id, owner: flat ?? (whole && authorOf(whole, included)) };
}

const mentioned = (post: JsonObject): AccountRef[] =>
  list(member(post.entities, "mentions"))
    .map((one) => accountOf(word(member(one, "id")), word(member(one, "username"))))
    .filter((account) => account !== null);

function hashtagsOf(post: JsonObject): string[] | undefined {
  const tags = list(member(post.entities, "hashtags")).map((one) => word(member(one, "tag")));
  const named = tags.filter((tag) => tag !== undefined);
  return named.length > 0 ? named : undefined;
}

/** When a post was made: as it says, else from its id. */
function timeOf(post: JsonObject, id: string): When | undefined | string {
  const created = readTime(post.created_at);
  if (created === null) return `"created_at" is ${quotedJson(post.created_at)}`;
  const at = created ?? timeOfPost(id);
  return at && { at: at.at, precision: at.precision, of: "event" };
}

const isOwn = (target: PostRef | undefined, author: AccountRef): boolean =>
  target?.owner !== undefined && isSame(target.owner, author);

/** What `author` did with a post, and the counts X states for it. */
export function actsOfPost(post: JsonObject, author: AccountRef, included: Included): ToldAll {
  const id = word(post.id);
  if (!isId(id)) return 'the post has no "id"';
  const when = timeOf(post, id);
  if (when !== undefined && typeof when === "string") return when;
  const isHidden = included.hidden.has(author.nativeId ?? "") || member(post.author, "protected") === true;
  const act = { actor: author, when, nativeId: id, isPrivate: isHidden || undefined };
  const mentions = mentioned(post);
  const named = /^RT @(\w{1,50}):/.exec(word(post.text) ?? "")?.[1];
  const handle = mentions.find((one) => one.handle?.toLowerCase() === named?.toLowerCase()) ?? undefined;
  const shared = referenced(post, "retweeted", included);
  if (shared !== undefined)
    return [{ type: "Announce", ...act, object: { ...shared, owner: shared.owner ?? handle } }];
  if (named !== undefined && post.referenced_tweets === undefined)
    return [{ type: "Announce", ...act, object: handle ?? { network: "twitter", handle: named } }];
  const object: PostRef = { network: "twitter", post: id, owner: author };
  const replied = referenced(post, "replied_to", included);
  const parent = accountById(word(post.in_reply_to_user_id), included) ?? replied?.owner;
  const reply = replied === undefined ? parent : { ...replied, owner: parent };
  const quote = referenced(post, "quoted", included);
  const stated = isObject(post.public_metrics) ? countsOf(post.public_metrics, counts) : {};
  const create: Activity = {
    type: "Create",
    ...act,
    object,
    inReplyTo: parent !== undefined && isSame(parent, author) ? undefined : reply,
    quote: isOwn(quote, author) ? undefined : quote,
    mentions: mentions.filter(
      (one) => !isSame(one, author) && (parent === undefined || !isSame(one, parent)),
    ),
    hashtags: hashtagsOf(post),
  };
  return Object.keys(stated).length === 0
    ? [create]
    : [create, { type: "Metric", of: object, counts: stated }];
}

/** The users and posts of `includes`. */
export function includedOf(includes: Json | undefined): Included {
  const users = list(member(includes, "users")).flatMap((user) => {
    const account = accountOfV2(user);
    return account?.nativeId === undefined ? [] : [[account.nativeId, account] as const];
  });
  const posts = list(member(includes, "tweets")).filter(isObject);
  const hidden = list(member(includes, "users")).filter((user) => member(user, "protected") === true);
  return {
    hidden: new Set(hidden.map((user) => word(member(user, "id")) ?? "")),
    users: new Map(users),
    posts: new Map(posts.map((post) => [word(post.id) ?? "", post])),
  };
}
