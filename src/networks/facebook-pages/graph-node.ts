/**
 * Posts and comments of the Graph API with what hangs on them: reactions, likes, comments, shares, tags
 * (developers.facebook.com/docs/graph-api/reference/post). Totals are what Facebook states; names are as many as were asked.
 */
import type { AccountRef, Activity, CountName, PostRef } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { idOf, pageOfPost, pageRef, postId, postRef, reactionId, someone } from "./refs.ts";

/** Comments of comments of comments: Facebook has two levels. */
const maxDepth = 4;

export const timeOf = (
  value: Json | undefined,
): { at: number; precision: "second" | "day"; of: "event" } | undefined => {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
};

const countOf = (value: Json | undefined): number | undefined =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;

/** A stated total: `summary.total_count`, or `count` before 2013. */
const totalOf = (edge: Json | undefined): number | undefined =>
  countOf(member(member(edge, "summary"), "total_count")) ?? countOf(member(edge, "count"));

/** What Facebook states of a node. */
export function countsOf(node: JsonObject): Partial<Record<CountName, number>> {
  const counts: [CountName, number | undefined][] = [
    ["likesReceived", totalOf(node.reactions) ?? totalOf(node.likes) ?? countOf(node.like_count)],
    ["repliesReceived", totalOf(node.comments) ?? countOf(node.comment_count)],
    ["sharesReceived", countOf(member(node.shares, "count"))],
  ];
  return Object.fromEntries(counts.filter(([, count]) => count !== undefined));
}

/** Reactions or likes as a list of people. */
export function reactionsOf(people: readonly Json[], object: PostRef, page: string | null): Activity[] {
  return people.flatMap((one): Activity[] => {
    const actor = someone(one, page);
    if (actor === null || (object.owner !== undefined && isSame(actor, object.owner))) return [];
    return [{ type: "Like", actor, object, nativeId: reactionId(actor, object.post) }];
  });
}

/** Tags of a text: a list, or lists by their place in the text in older replies. */
function tagged(tags: Json | undefined, page: string | null): AccountRef[] {
  const all =
    isObject(tags) && tags.data === undefined
      ? Object.values(tags).flatMap(list)
      : list(member(tags, "data") ?? tags);
  return all.flatMap((tag) => {
    const id = idOf(member(tag, "id"));
    const isPage = word(member(tag, "type")) === "page";
    const account =
      isPage && id !== undefined ? { ...pageRef(id), name: word(member(tag, "name")) } : someone(tag, page);
    return account === null ? [] : [account];
  });
}

/** A comment and the answers to it; `parent` is what it answers. */
export function commentActs(node: Json, parent: PostRef | null, page: string | null, depth = 0): Activity[] {
  const id = postId(member(node, "id"));
  if (!isObject(node) || id === null || depth > maxDepth) return [];
  const actor = someone(node.from, page);
  const known = postId(member(node.parent, "id"));
  const inReplyTo = known === null ? parent : postRef(known);
  const isOwn = actor !== null && inReplyTo?.owner !== undefined && isSame(actor, inReplyTo.owner);
  const mentions = actor === null ? [] : tagged(node.message_tags, page).filter((one) => !isSame(one, actor));
  const self = postRef(id, actor ?? undefined);
  const create: Activity[] =
    actor === null
      ? []
      : [
          {
            type: "Create",
            actor,
            object: self,
            inReplyTo: isOwn || inReplyTo === null ? undefined : inReplyTo,
            mentions,
            when: timeOf(node.created_time),
            nativeId: id,
          },
        ];
  return [...create, ...received(node, self, page, depth)];
}

/** What a node received: stated counts, people who reacted, comments. */
function received(node: JsonObject, self: PostRef, page: string | null, depth: number): Activity[] {
  const counts = countsOf(node);
  const people = [...list(member(node.likes, "data")), ...list(member(node.reactions, "data"))];
  return [
    ...(Object.keys(counts).length === 0 ? [] : [{ type: "Metric", of: self, counts } as const]),
    ...reactionsOf(people, self, page),
    ...list(member(node.comments, "data")).flatMap((one) => commentActs(one, self, page, depth + 1)),
  ];
}

/** The page a post was written to, where its id does not begin with it (before 2011). */
function addressed(node: JsonObject): string | null {
  const to = list(member(node.to, "data")).find((one) => member(one, "category") !== undefined);
  return idOf(member(to, "id")) ?? null;
}

/** A post and everything under it. `asked` is the page whose feed or tags were asked for. */
export function postActs(node: JsonObject, asked: string | null): Activity[] | null {
  const id = postId(node.id);
  if (id === null) return null;
  const page = pageOfPost(id) ?? asked ?? addressed(node);
  const author = someone(node.from, page);
  const owner = author ?? (page === null ? undefined : pageRef(page));
  const self = postRef(id, owner);
  const when = timeOf(node.created_time);
  const shared = postId(node.parent_id);
  const acts: Activity[] = [];
  if (author !== null && shared !== null && shared !== id) {
    const by = pageOfPost(shared);
    acts.push({
      type: "Announce",
      actor: author,
      object: postRef(shared, by === null ? undefined : pageRef(by)),
      when,
      nativeId: id,
    });
  } else if (author !== null) {
    const feed = page === null ? [] : [pageRef(page)];
    const all = [
      ...feed,
      ...tagged(node.to, page),
      ...tagged(node.with_tags, page),
      ...tagged(node.message_tags, page),
    ];
    const mentions = all.filter(
      (one, index) => !isSame(one, author) && all.findIndex((other) => isSame(one, other)) === index,
    );
    acts.push({ type: "Create", actor: author, object: self, mentions, when, nativeId: id });
  }
  const shares = list(member(node.sharedposts, "data")).flatMap((one): Activity[] => {
    const actor = someone(member(one, "from"), page);
    if (actor === null) return [];
    return [
      {
        type: "Announce",
        actor,
        object: self,
        when: timeOf(member(one, "created_time")),
        nativeId: postId(member(one, "id")) ?? undefined,
      },
    ];
  });
  return [...acts, ...shares, ...received(node, self, page, 0)];
}
