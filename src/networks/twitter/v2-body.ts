/** What a reply of API v2 tells: `data` (one or many posts, users or lists) with the users and posts it includes. */
import type { Activity } from "../activity.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import { isId } from "./archive.ts";
import type { Asked } from "./asked.ts";
import { actsOfAccount, actsOnPost, requestUnknown } from "./relation.ts";
import type { ReplyContext } from "./reply-context.ts";
import { actsOfPost, authorOf, type Included, includedOf } from "./v2-post.ts";
import { accountOfV2, profileOfV2 } from "./v2-user.ts";

const noAuthor = 'the post does not say who wrote it: ask for "tweet.fields=author_id"';

function post(
  record: JsonObject,
  asked: Asked | null,
  included: Included,
  context: ReplyContext,
): readonly Told[] {
  const author = authorOf(record, included) ?? (asked?.what === "posts" ? asked.account : undefined);
  const id = word(record.id);
  if (!isId(id)) return ['the post has no "id"'];
  const liked = actsOnPost(asked, { network: "twitter", post: id, owner: author });
  if (author === undefined) return liked.length > 0 ? liked : [noAuthor];
  const acts = actsOfPost(record, author, included);
  if (typeof acts === "string") return [acts, ...liked];
  return [...context.once(profileOfV2(record.author)), ...acts.map((act) => toward(act, asked)), ...liked];
}

/** A list of mentions or quotes says of each post what it mentions or quotes, also where that was not asked for. */
function toward(act: Activity, asked: Asked | null): Activity {
  if (act.type !== "Create") return act;
  if (asked?.what === "quotes")
    return act.quote === undefined ? { ...act, quote: { network: "twitter", post: asked.post } } : act;
  if (asked?.what !== "mentions") return act;
  const { account } = asked;
  const parent = act.inReplyTo && "post" in act.inReplyTo ? act.inReplyTo.owner : act.inReplyTo;
  const known = [...(act.mentions ?? []), act.actor, ...(parent ? [parent] : [])];
  if (known.some((one) => isSame(one, account))) return act;
  return { ...act, mentions: [...(act.mentions ?? []), account] };
}

function user(record: JsonObject, asked: Asked | null, context: ReplyContext): readonly Told[] {
  const account = accountOfV2(record);
  if (account === null) return ["the user has neither id nor handle"];
  return [...context.once(profileOfV2(record)), ...actsOfAccount(asked, account)];
}

/** A list: whoever owns it put the account asked about on it. */
function listOf(record: JsonObject, asked: Asked | null, included: Included): readonly Told[] {
  if (asked?.what !== "listings") return [{ type: "NotKept", what: "lists" }];
  const owner =
    included.users.get(word(record.owner_id) ?? "") ?? accountOfV2({ id: record.owner_id ?? null });
  if (owner === null) return ['the list does not say whose it is: ask for "list.fields=owner_id"'];
  if (isSame(owner, asked.account)) return [];
  return [{ type: "Add", actor: owner, object: asked.account, target: word(record.name) }];
}

/** One object of `data`, told by its members. */
function one(record: Json, asked: Asked | null, included: Included, context: ReplyContext): readonly Told[] {
  if (!isObject(record)) return ["the record is no object"];
  if ("text" in record) return post(record, asked, included, context);
  if ("username" in record) return user(record, asked, context);
  return listOf(record, asked, included);
}

/** Which requests list accounts, posts or lists without saying of whom. */
function needsRequest(body: JsonObject, data: readonly Json[]): boolean {
  const pages = isObject(body.meta) && !("newest_id" in body.meta);
  return pages && data.some((record) => isObject(record) && !("text" in record));
}

function errorOf(body: JsonObject): string | undefined {
  if ([body.errors, body.detail, body.title].every((part) => part === undefined)) return undefined;
  const first = list(body.errors)[0];
  return `an error of the API${errorCode(member(first, "status"), member(first, "code"), body.status)}`;
}

/** What a body tells, whatever was asked. twarc, the tool most dumps are made with, keeps beside it what it asked, and when. */
export function actsOfV2(body: Json, asked: Asked | null, context: ReplyContext): readonly Told[] {
  if (Array.isArray(body)) return (body as readonly Json[]).flatMap((each) => actsOfV2(each, asked, context));
  if (!isObject(body)) return ["the record is no object"];
  const made = body.__twarc;
  if (made === undefined) return actsOfBody(body, asked, context);
  const observedAt = readTime(member(made, "retrieved_at"))?.at;
  return actsOfBody(body, asked ?? context.asked(word(member(made, "url")) ?? null), context).map((told) =>
    typeof told !== "string" && told.type === "Metric" ? { ...told, observedAt } : told,
  );
}

function actsOfBody(body: JsonObject, asked: Asked | null, context: ReplyContext): readonly Told[] {
  const included = includedOf(body.includes);
  if (body.data === undefined && (("text" in body && "id" in body) || "username" in body)) {
    return one(body, asked, included, context);
  }
  const data = list(body.data);
  if (data.length === 0 && !isObject(body.meta)) {
    return [errorOf(body) ?? "a reply of a shape not known"];
  }
  const includes = body.includes;
  const told = [
    ...list(member(includes, "users")).flatMap((each) => [...context.once(profileOfV2(each))]),
    ...data.flatMap((each) => one(each, asked, included, context)),
    ...[...included.posts.values()].flatMap((each) =>
      authorOf(each, included) ? post(each, null, included, context) : [],
    ),
  ];
  return asked === null && needsRequest(body, data) ? [...told, requestUnknown] : told;
}
