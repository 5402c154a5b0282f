/** One change of a page webhook (developers.facebook.com/docs/graph-api/webhooks/reference/page): what it says happened. */
import type { AccountRef, Activity, Like, When } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { idOf, pageOfPost, pageRef, postId, postRef, reactionId, someone } from "./refs.ts";

/** What changed on whose page. */
export interface Change {
  readonly page: string;
  readonly value: Json;
  /** Of the delivery. */
  readonly at: When | undefined;
}

/** Understood and counted. */
export const notKept = (what: string): readonly Activity[] => [{ type: "NotKept", what }];

/** Who did it: `from` (since 2017), `sender_id` with `sender_name` before, `user_id` of a page like. */
export function actorOf({ page, value }: Change): AccountRef | null {
  const from = someone(member(value, "from"), page);
  if (from !== null) return from;
  const id =
    idOf(member(value, "sender_id")) ?? idOf(member(value, "user_id")) ?? idOf(member(value, "reviewer_id"));
  const name = word(member(value, "sender_name")) ?? word(member(value, "reviewer_name"));
  return id === undefined ? null : someone({ id, name: name ?? null }, page);
}

/** The time the thing was made; the delivery's where the change does not say. */
export function madeAt({ value, at }: Change): When | undefined {
  const time = readTime(member(value, "created_time"));
  return time ? { ...time, of: "event" } : at;
}

function ownerOf(post: string, page: string): AccountRef | undefined {
  return pageOfPost(post) === page ? pageRef(page) : undefined;
}

function reaction(change: Change, actor: AccountRef, isTakenBack: boolean): readonly Activity[] {
  const { page, value, at } = change;
  const comment = postId(member(value, "comment_id"));
  const post = comment ?? postId(member(value, "post_id"));
  const me = pageRef(page);
  if (post === null) {
    if (isSame(actor, me)) return notKept("a page's likes of itself");
    const object = { type: "Follow", actor, object: me } as const;
    return isTakenBack ? [{ type: "Undo", actor, object, when: at }] : [{ ...object, when: madeAt(change) }];
  }
  const owner = comment === null ? ownerOf(post, page) : undefined;
  if (owner !== undefined && isSame(actor, owner)) return notKept("a page's reactions to itself");
  const like: Like = { type: "Like", actor, object: postRef(post, owner), nativeId: reactionId(actor, post) };
  return isTakenBack
    ? [{ type: "Undo", actor, object: like, when: at }]
    : [{ ...like, when: madeAt(change) }];
}

function comment(change: Change, actor: AccountRef): readonly Activity[] {
  const { page, value } = change;
  const id = postId(member(value, "comment_id"));
  const parent = postId(member(value, "parent_id")) ?? postId(member(value, "post_id"));
  if (id === null || parent === null) return notKept("comments without an id");
  const onPost = parent === postId(member(value, "post_id"));
  const inReplyTo = postRef(parent, onPost ? ownerOf(parent, page) : undefined);
  const isOwn = inReplyTo.owner !== undefined && isSame(actor, inReplyTo.owner);
  return [
    {
      type: "Create",
      actor,
      object: postRef(id, actor),
      inReplyTo: isOwn ? undefined : inReplyTo,
      when: madeAt(change),
      nativeId: id,
    },
  ];
}

/** A post on the page's feed: the page's own, or a visitor's, who so mentions the page. */
function post(change: Change, actor: AccountRef): readonly Activity[] {
  const id = postId(member(change.value, "post_id"));
  const me = pageRef(change.page);
  const isOwn = isSame(actor, me);
  const when = madeAt(change);
  if (word(member(change.value, "item")) === "share" && !isOwn)
    return [{ type: "Announce", actor, object: me, when, nativeId: id ?? undefined }];
  if (id === null) return notKept("albums and events");
  const mentions = isOwn ? [] : [me];
  return [{ type: "Create", actor, object: postRef(id, actor), mentions, when, nativeId: id }];
}

const reactions = new Set(["like", "reaction"]);
const moderation = new Set([
  "hide",
  "unhide",
  "block",
  "unblock",
  "mute",
  "unmute",
  "follow",
  "edit",
  "edited",
  "update",
]);

/** A change of the feed. */
export function feedChange(change: Change): readonly Activity[] {
  const { value, at } = change;
  const item = word(member(value, "item")) ?? "";
  const verb = word(member(value, "verb")) ?? "add";
  if (verb === "remove" || verb === "delete") {
    const actor = actorOf(change);
    if (actor === null) return notKept("removals by somebody unnamed");
    if (reactions.has(item)) return reaction(change, actor, true);
    const gone = postId(member(value, item === "comment" ? "comment_id" : "post_id"));
    return gone === null
      ? notKept("removals")
      : [{ type: "Undo", actor, object: postRef(gone, actor), when: at }];
  }
  if (moderation.has(verb) && !(reactions.has(item) && /^(?:edit|update)/.test(verb)))
    return notKept("edits and moderation");
  const actor = actorOf(change);
  if (actor === null) return notKept("acts of somebody unnamed");
  if (reactions.has(item)) return reaction(change, actor, false);
  return item === "comment" ? comment(change, actor) : post(change, actor);
}
