/** Changes of a page webhook that are about the page itself: it was mentioned elsewhere, or recommended. */
import type { Activity } from "../activity.ts";
import { member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { pageOfPost, pageRef, postId, postRef } from "./refs.ts";
import { actorOf, type Change, madeAt, notKept } from "./webhook-change.ts";

/** The page was mentioned in a post or comment elsewhere. A post without sender is by the page its id begins with. */
export function mentionChange(change: Change): readonly Activity[] {
  const { page, value } = change;
  if (word(member(value, "verb")) !== "add") return notKept("edits and moderation");
  const post = postId(member(value, "post_id"));
  const id = postId(member(value, "comment_id")) ?? post;
  const isPost = word(member(value, "item")) !== "comment";
  const author = pageOfPost(post ?? "");
  const byPage = isPost && author !== null ? pageRef(author) : null;
  const named = actorOf(change);
  const isPageItself = byPage !== null && named?.nativeId === `${page}/${author}`;
  const actor = isPageItself ? { ...byPage, name: named?.name } : (named ?? byPage);
  if (actor === null || isSame(actor, pageRef(page))) return notKept("mentions by somebody unnamed");
  const object = id === null ? undefined : postRef(id, actor);
  return [
    {
      type: "Create",
      actor,
      object,
      mentions: [pageRef(page)],
      when: madeAt(change),
      nativeId: id ?? undefined,
    },
  ];
}

/** A recommendation of the page; stars alone say too little. */
export function ratingChange(change: Change): readonly Activity[] {
  const isPositive = word(member(change.value, "recommendation_type"))?.toUpperCase() === "POSITIVE";
  const actor = actorOf(change);
  if (!isPositive || actor === null || word(member(change.value, "verb")) === "remove")
    return notKept("ratings");
  return [{ type: "Endorse", actor, object: pageRef(change.page), when: madeAt(change) }];
}
