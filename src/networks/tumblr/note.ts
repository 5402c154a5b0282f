/**
 * Notes of a post and notifications of a blog: who liked, reblogged, replied, followed. A reblog is a share of the post, and
 * of the blog it was reblogged from where that is another.
 */
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { Told } from "../reading/told.ts";
import { blogOf, postOf, timeOf } from "./blog.ts";

/** One share for the post, one for the blog between, if any. */
export function shares(
  actor: AccountRef,
  object: AccountRef | PostRef,
  between: AccountRef | null,
  id: string | undefined,
  when: When | undefined,
): readonly Activity[] {
  const owner = "post" in object ? object.owner : object;
  const others =
    between === null || isSame(between, actor) || (owner && isSame(between, owner)) ? [] : [between];
  return [
    { type: "Announce", actor, object, when, nativeId: id },
    ...others.map((other): Activity => {
      const nativeId = id === undefined ? undefined : `${id}/between`;
      return { type: "Announce", actor, object: other, when, nativeId };
    }),
  ];
}

/** `target` is the post (or its blog, if no more is known) whose notes they are. */
export function actsOfNote(note: Json, target: AccountRef | PostRef): readonly Told[] {
  const actor = blogOf(member(note, "blog_name"), member(note, "blog_uuid"));
  if (!isObject(note) || actor === null) return ["the note does not say whose it is"];
  const when = timeOf(note.timestamp);
  const owner = "post" in target ? target.owner : target;
  switch (word(note.type)) {
    case "like":
      return [{ type: "Like", actor, object: target, when }];
    case "reblog":
      return shares(actor, target, blogOf(note.reblog_parent_blog_name), word(note.post_id), when);
    case "reply":
      return [{ type: "Create", actor, inReplyTo: target, when }];
    case "follow":
      return owner
        ? [{ type: "Follow", actor, object: owner, when }]
        : ["the note does not say whom it follows"];
    case "posted":
      return [{ type: "NotKept", what: "notes that say who posted" }];
    default:
      return [{ type: "NotKept", what: "other notes" }];
  }
}

/** One entry of a blog's activity (`/blog/{blog}/notifications`). */
export function actsOfNotification(entry: Json, blog: AccountRef | null): readonly Told[] {
  if (!isObject(entry)) return ["the notification is no object"];
  const me = blogOf(entry.target_tumblelog_name, entry.target_tumblelog_uuid) ?? blog;
  const actor = blogOf(entry.from_tumblelog_name, entry.from_tumblelog_uuid);
  if (actor === null) return [{ type: "NotKept", what: "notifications without a sender" }];
  if (me === null)
    return ["the reply does not say whose it is; keep the address it was asked from, or use --as"];
  const when = timeOf(entry.timestamp);
  const nativeId = word(entry.id);
  const object = postOf(entry.target_post_id, me) ?? me;
  const isPrivate = entry.private_channel === true || undefined;
  const type = word(entry.type) ?? "";
  if (type === "like") return [{ type: "Like", actor, object, when, isPrivate }];
  if (type === "follow") return [{ type: "Follow", actor, object: me, when }];
  if (type === "reply" || type === "conversational_note")
    return [{ type: "Create", actor, inReplyTo: object, when, nativeId, isPrivate }];
  if (type.startsWith("reblog")) return shares(actor, object, null, word(entry.post_id), when);
  if (type.includes("mention") || type === "ask") {
    const hidden = type === "ask" || isPrivate;
    return [{ type: "Create", actor, mentions: [me], when, nativeId, isPrivate: hidden || undefined }];
  }
  return [{ type: "NotKept", what: "other notifications" }];
}
