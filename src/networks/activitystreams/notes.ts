/**
 * A post and what it does to others: whom it answers, quotes, mentions, links to. Where the address of the answered post does
 * not say whose it is, a lone mention does: servers of the Fediverse mention the author of what is answered.
 */
import { type AccountRef, isPost, type PostRef } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { list, member } from "../reading/json-values.ts";
import { isSame, maxNameLength } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import type { Act } from "./act.ts";
import { accountOrPost, accountRef, mentionRef, postRef } from "./refs.ts";
import { idOf, textOf, typesOf } from "./values.ts";

const publicIds = new Set(["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"]);
const quoteProperties = ["quote", "quoteUrl", "quoteUri", "_misskey_quote"] as const;

/** True for what was sent to named people alone. */
export function isPrivate(...objects: readonly (Json | undefined)[]): boolean {
  const to = objects.flatMap((object) => [...list(member(object, "to")), ...list(member(object, "cc"))]);
  return to.length > 0 && !to.some((one) => publicIds.has(idOf(one) ?? ""));
}

function tags(note: Json | undefined, type: string): readonly Json[] {
  return list(member(note, "tag")).filter((tag) => typesOf(tag).includes(type));
}

/** A Link to a post as such rather than to a page of the web: how some servers of the Fediverse quote (FEP-e232). */
const isOfPost = (tag: Json): boolean =>
  /activity\+json|activitystreams/.test(textOf(tag, "mediaType") ?? "");

const ownerOf = (target: AccountRef | PostRef | undefined): AccountRef | undefined =>
  target !== undefined && isPost(target) ? target.owner : target;

/** A post with the lone mention as its owner, where the address alone does not tell. */
function owned(
  target: AccountRef | PostRef | undefined,
  mentions: readonly AccountRef[],
): AccountRef | PostRef | undefined {
  if (target === undefined || !isPost(target) || target.network !== "mastodon") return target;
  const [only, ...others] = mentions;
  if (only === undefined || others.length > 0) return target;
  // Users by number have an address without a handle; the mention says which it is.
  const known = target.owner;
  if (known === undefined) return { ...target, owner: only };
  return known.handle === undefined
    ? { ...target, owner: { ...only, ...known, handle: only.handle } }
    : target;
}

/** A post by the actor; `note` is the post itself, in a Create or alone. */
export function create({ source, actor, when, nativeId, network }: Act, note: Json | undefined): ToldAll {
  const target = (value: Json | undefined): AccountRef | PostRef | undefined =>
    list(value).length === 0 ? undefined : (accountOrPost(value, network) ?? undefined);
  const named = tags(note, "Mention")
    .map((tag) => mentionRef(tag, network))
    .filter((account) => account !== null)
    .filter((account) => !isSame(account, actor));
  const inReplyTo = owned(target(member(note, "inReplyTo")), named);
  const quoted = quoteProperties.map((property) => member(note, property)).find((one) => one != null);
  const quote = target(quoted ?? member(tags(note, "Link").find(isOfPost), "href"));
  const parent = ownerOf(inReplyTo);
  const mentions = named.filter((account) => parent === undefined || !isSame(account, parent));
  const links = tags(note, "Link")
    .filter((tag) => !isOfPost(tag))
    .map((tag) => accountRef(tag, network === "mastodon" ? null : network))
    .filter((account) => account !== null);
  const hashtags = tags(note, "Hashtag")
    .map((tag) => textOf(tag, "name")?.replace(/^#/, "").slice(0, maxNameLength))
    .filter((tag) => tag !== undefined && tag !== "") as string[];
  const object = postRef(note, network, actor) ?? undefined;
  const hidden = isPrivate(source, note) || undefined;
  const act = { actor, when, nativeId, object, isPrivate: hidden };
  const topics = hashtags.length > 0 ? hashtags : undefined;
  return [{ type: "Create", ...act, inReplyTo, quote, mentions, links, hashtags: topics }];
}
