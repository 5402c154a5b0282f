/** A post as the API gives it, in its old shapes (one for each kind of post) and in the new one (`content`, `trail`). */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { Told } from "../reading/told.ts";
import { blogIn, blogOf, postOf, timeOf } from "./blog.ts";
import { actsOfNote, shares } from "./note.ts";

/** Whose post, and which. */
export function refOfPost(post: JsonObject): PostRef | null {
  const { blog } = post;
  const owner = blogOf(post.blog_name ?? member(blog, "name"), member(blog, "uuid") ?? post.tumblelog_uuid);
  return owner && postOf(post.id_string ?? post.id, owner);
}

/** The first post of the chain, as the post itself says or as its trail begins. */
function rootOf(post: JsonObject): PostRef | AccountRef | null {
  const owner = blogOf(post.reblogged_root_name, post.reblogged_root_uuid);
  if (owner !== null) return postOf(post.reblogged_root_id, owner) ?? owner;
  const [first] = list(post.trail);
  const blog = blogIn(member(first, "blog"));
  return blog && (postOf(member(member(first, "post"), "id"), blog) ?? blog);
}

function mentionsOf(post: JsonObject): readonly AccountRef[] {
  return list(post.content).flatMap((block) =>
    list(member(block, "formatting")).flatMap((format) => {
      const blog = member(format, "type") === "mention" ? blogIn(member(format, "blog")) : null;
      return blog ?? [];
    }),
  );
}

/** What a blog did with a post, who asked for it, and the notes that the reply brings with it. */
export function actsOfPost(post: Json): readonly Told[] {
  const object = isObject(post) ? refOfPost(post) : null;
  const actor = object?.owner;
  if (!isObject(post) || !object || !actor) return ['the post has no "id" or no "blog_name"'];
  const state = word(post.state) ?? "published";
  if (state !== "published" && state !== "private") return [{ type: "NotKept", what: "drafts" }];
  const isPrivate = state === "private" || undefined;
  const when = timeOf(post.timestamp);
  const between = blogOf(post.reblogged_from_name, post.reblogged_from_uuid);
  const root = rootOf(post);
  const rootOwner = root && ("post" in root ? root.owner : root);
  const isReblog = between !== null || (rootOwner && !isSame(rootOwner, actor));
  const from = root ?? (between && (postOf(post.reblogged_from_id, between) ?? between));
  const mentions = mentionsOf(post);
  const hashtags = list(post.tags).flatMap((tag) => word(tag) ?? []);
  const created: Activity = {
    type: "Create",
    actor,
    object,
    mentions: mentions.length > 0 ? mentions : undefined,
    hashtags: hashtags.length > 0 ? hashtags : undefined,
    when,
    nativeId: object.post,
    isPrivate,
  };
  const asker = blogOf(post.asking_name);
  const isNamed = asker !== null && asker.handle !== "anonymous";
  return [
    ...(isReblog && from ? shares(actor, from, between, object.post, when) : [created]),
    // The question is shown with the answer; when it was asked is not said.
    ...(isNamed
      ? [
          {
            type: "Create",
            actor: asker,
            mentions: [actor],
            nativeId: `${object.post}/ask`,
            isPrivate,
          } as const,
        ]
      : []),
    ...list(post.notes)
      .flatMap((note) => actsOfNote(note, object))
      .map((told) => (typeof told !== "string" && "actor" in told ? { ...told, isPrivate } : told)),
  ];
}
