/**
 * People, pages and posts as the Graph API and webhooks name them. Ids of people are scoped to the page that asks, so a
 * person's id here is `<page id>/<scoped id>`; ids of pages hold everywhere. A post's id begins with its page's.
 */
import type { AccountRef, PostRef } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";

const network = "facebook-pages";

/** An id of the Graph API: digits. */
export function idOf(value: Json | undefined): string | undefined {
  const id = word(value);
  return id !== undefined && /^\d{1,25}$/.test(id) && !/^0+$/.test(id) ? id : undefined;
}

export const pageRef = (page: string): AccountRef => ({ network, nativeId: page });

/** The page a post, or a comment of three parts, belongs to: the part before the first underscore. */
export function pageOfPost(post: string | undefined): string | null {
  return /^(\d{1,25})_\d+(?:_\d+)?$/.exec(post ?? "")?.[1] ?? null;
}

/** A post or comment id; null when it is none. */
export function postId(value: Json | undefined): string | null {
  const id = word(value);
  return id !== undefined && /^\d{1,25}(?:_\d{1,25}){0,2}$/.test(id) ? id : null;
}

/** Somebody `{id, name}` seen by a page; pages have a category in older replies. Null without an id, or without a page. */
export function someone(value: Json | undefined, page: string | null): AccountRef | null {
  const id = idOf(member(value, "id"));
  if (id === undefined) return null;
  const given = word(member(value, "name"));
  const name = given !== undefined && given.length <= maxNameLength ? given : undefined;
  const isPage = id === page || member(value, "category") !== undefined;
  if (isPage) return { network, nativeId: id, name };
  return page === null ? null : { network, nativeId: `${page}/${id}`, name };
}

export const postRef = (post: string, owner?: AccountRef): PostRef => ({ network, post, owner });

/** One person reacts to one thing once, however often it is told: the two ids name the reaction. */
export const reactionId = (actor: AccountRef, post: string): string => `${post}/${actor.nativeId}`;
