/** What a reply of API v1.1 tells: posts, users, ids, lists, relationships, and messages of the streams, in any mixture. */
import type { AccountRef, Activity } from "../activity.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import type { Asked } from "./asked.ts";
import { actsOfAccount, actsOnPost, requestUnknown } from "./relation.ts";
import type { ReplyContext } from "./reply-context.ts";
import { actsOfStatus, isStatus } from "./status.ts";
import { accountOf, accountOfUser, profileOf } from "./user.ts";
import { actsOfMessage } from "./v1-events.ts";
import { actsOfDelivery } from "./v1-webhook.ts";

/** Posts inside posts (a quote of a quote) are read so deep. */
const maxInner = 3;

function status(record: JsonObject, asked: Asked | null, context: ReplyContext, depth = 0): readonly Told[] {
  const author = accountOfUser(record.user);
  if (author === null) return ['the post has no author in "user"'];
  // Posts of a protected account are shown to its followers only.
  const acts = actsOfStatus(record, author, member(record.user, "protected") === true || undefined);
  if (typeof acts === "string") return [acts];
  const post = acts[0]?.type === "Create" ? acts[0].object : undefined;
  const inner = [record.retweeted_status, record.quoted_status].filter(isStatus);
  return [
    // A message of a stream says when it was sent; other replies do not say when the counts were read.
    ...context.once(profileOf(record.user, readTime(record.timestamp_ms)?.at)),
    ...acts,
    ...(post === undefined || depth > 0
      ? []
      : liked(record, asked, context).flatMap((by) => actsOnPost(by, post))),
    ...(depth < maxInner ? inner.flatMap((one) => status(one, null, context, depth + 1)) : []),
  ];
}

/** Who liked a post: the account whose likes were asked for, and the one whose token asked, as the post says itself. */
function liked(record: JsonObject, asked: Asked | null, { me }: ReplyContext): readonly Asked[] {
  if (asked?.what === "likes") return [asked];
  return me !== null && record.favorited === true ? [{ what: "likes", account: me }] : [];
}

function user(record: Json, asked: Asked | null, context: ReplyContext): readonly Told[] {
  const account = accountOfUser(record);
  if (account === null) return ["the user has neither id nor handle"];
  return [
    ...context.once(profileOf(record)),
    ...actsOfAccount(asked, account),
    ...connections(record, account, asked, context.me),
  ];
}

/** What a user object says of its standing to the account whose token asked. */
function connections(
  record: Json,
  account: AccountRef,
  asked: Asked | null,
  me: AccountRef | null,
): readonly Activity[] {
  if (me === null || isSame(me, account)) return [];
  const words = list(member(record, "connections"));
  const known = asked !== null && "account" in asked && isSame(asked.account, me) ? asked.what : null;
  const follows = member(record, "following") === true || words.includes("following");
  const acts: Activity[] = [];
  if (follows && known !== "following") acts.push({ type: "Follow", actor: me, object: account });
  if (words.includes("followed_by") && known !== "followers")
    acts.push({ type: "Follow", actor: account, object: me });
  return acts;
}

function listOf(record: Json, asked: Asked | null, context: ReplyContext): readonly Told[] {
  const owner = accountOfUser(member(record, "user"));
  if (owner === null) return ['the list has no owner in "user"'];
  const profile = context.once(profileOf(member(record, "user")));
  if (asked?.what !== "listings" || isSame(asked.account, owner)) return profile;
  const target = word(member(record, "slug")) ?? word(member(record, "name"));
  return [...profile, { type: "Add", actor: owner, object: asked.account, target }];
}

/** `friendships/show`: whether two accounts follow each other. */
function relationship(record: JsonObject): readonly Told[] {
  const { source, target } = record;
  const one = accountOfUser(source);
  const other = accountOfUser(target);
  if (one === null || other === null) return ["the relationship does not name two accounts"];
  const acts: Activity[] = [];
  if (member(source, "following") === true) acts.push({ type: "Follow", actor: one, object: other });
  if (member(source, "followed_by") === true) acts.push({ type: "Follow", actor: other, object: one });
  return acts;
}

function ids(values: readonly Json[], asked: Asked | null): readonly Told[] {
  if (asked === null) return [requestUnknown];
  return values.flatMap((value): readonly Told[] => {
    const account = accountOf(word(value), undefined);
    return account === null ? ["an id is no number"] : actsOfAccount(asked, account);
  });
}

/** What a body tells, whatever was asked. */
export function actsOfV1(body: Json, asked: Asked | null, context: ReplyContext): readonly Told[] {
  if (Array.isArray(body)) {
    const values = body as readonly Json[];
    if (values.length > 0 && !isObject(values[0])) return ids(values, asked);
    return values.flatMap((one) => actsOfV1(one, asked, context));
  }
  if (!isObject(body)) return ids([body], asked);
  if (isStatus(body)) return status(body, asked, context);
  if (Array.isArray(body.statuses))
    return list(body.statuses).flatMap((one) => actsOfV1(one, asked, context));
  if (Array.isArray(body.users)) {
    const known = body.users.length === 0 || asked !== null;
    const users = list(body.users).flatMap((one) => user(one, asked, context));
    return known ? users : [...users, requestUnknown];
  }
  if (Array.isArray(body.ids)) return ids(list(body.ids), asked);
  if (Array.isArray(body.lists)) return list(body.lists).flatMap((one) => listOf(one, asked, context));
  if (isObject(body.relationship)) return relationship(body.relationship);
  if (isObject(body.message) && "for_user" in body) return actsOfV1(body.message, asked, context);
  if ("for_user_id" in body) return actsOfDelivery(body, context, (one) => actsOfV1(one, null, context));
  const message = actsOfMessage(body, context);
  if (message !== null) return message;
  if ("member_count" in body && isObject(body.user)) return listOf(body, asked, context);
  if (typeof body.screen_name === "string") return user(body, asked, context);
  if (body.errors === undefined && body.error === undefined) return ["a reply of a shape not known"];
  return [`an error of the API${errorCode(member(list(body.errors)[0], "code"))}`];
}
