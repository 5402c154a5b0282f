/**
 * Comments of a WordPress blog, whichever export or API names them. A commenter is the site he gave (host and path), else a
 * pseudonym of his mail address, else a name alone; a pingback or trackback is a link from its host.
 */
import type { AccountRef, PostRef, When } from "../activity.ts";
import { maxNameLength } from "../reading/refs.ts";
import { hostOf, siteOf } from "../reading/site.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";

/** What an export or reply says of one comment; ids as text, `parent` of "0" or undefined is none. */
export interface Comment {
  readonly id: string | undefined;
  readonly post: string | undefined;
  readonly parent: string | undefined;
  /** "" or "comment", "pingback", "trackback", "review"; plugins have others (see `kinds`). */
  readonly type: string;
  readonly isApproved: boolean;
  readonly name: string | undefined;
  readonly address: string | undefined;
  /** `mail-` and a pseudonym; never the address itself. */
  readonly mail: string | undefined;
  /** The blog's own people answer as the blog. */
  readonly isByBlog: boolean;
  /** True under a post that not everybody may see. */
  readonly isPrivate?: boolean;
  readonly when: When | undefined;
}

/** The first time that can be read of several; WordPress writes `0000-00-00 00:00:00` for unknown. */
export function whenOf(...values: readonly unknown[]): When | undefined {
  for (const value of values) {
    const time = readTime(value);
    if (time) return { ...time, of: "event" };
  }
  return undefined;
}

/** A post of a blog: `nora.example/17`; ids are counted by each blog from 1. */
export function postOf(blog: AccountRef, id: string): PostRef {
  return { network: "wordpress", post: `${blog.nativeId}/${id}`, owner: blog };
}

/** A blog by the address of its front page. */
export function blogOf(address: string | undefined, name?: string): AccountRef | null {
  const site = siteOf(address);
  return site === null ? null : { network: "wordpress", nativeId: site, name: name?.slice(0, maxNameLength) };
}

function commenterOf({ name, address, mail, isByBlog }: Comment, blog: AccountRef): AccountRef | null {
  if (isByBlog) return { network: "wordpress", nativeId: blog.nativeId };
  const nativeId = siteOf(address) ?? mail;
  const shown = name?.slice(0, maxNameLength);
  if (nativeId !== undefined) return { network: "wordpress", nativeId, name: shown };
  return shown === undefined ? null : { network: "wordpress", name: shown };
}

/** What a type of comment is; those of the plugins Webmention and ActivityPub among them. */
const kinds: Readonly<Record<string, "comment" | "link" | "like" | "share">> = {
  "": "comment",
  comment: "comment",
  review: "comment",
  quote: "comment",
  pingback: "link",
  trackback: "link",
  webmention: "link",
  mention: "link",
  like: "like",
  favorite: "like",
  repost: "share",
};

/** The act of a comment, or what it is counted as, or why it cannot be used. */
export function actOfComment(comment: Comment, blog: AccountRef): Told {
  const { id, post, parent, type, when } = comment;
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  const isPrivate = comment.isPrivate || undefined;
  if (id === undefined || post === undefined) return "the comment has no id or no post";
  if (!comment.isApproved) return { type: "NotKept", what: "comments not approved" };
  const nativeId = `${blog.nativeId}/comment-${id}`;
  if (kind === "link") {
    const host = hostOf(comment.address);
    if (host === null) return `the ${type} does not say from where`;
    if (host === blog.nativeId?.split("/")[0])
      return { type: "NotKept", what: "links from the blog to itself" };
    return {
      type: "Create",
      actor: { network: "web", nativeId: host },
      links: [blog],
      when,
      nativeId,
      isPrivate,
    };
  }
  if (kind === undefined) return { type: "NotKept", what: "notes of plugins" };
  const actor = commenterOf(comment, blog);
  if (actor === null) return { type: "NotKept", what: "anonymous comments" };
  if (kind !== "comment")
    return {
      type: kind === "like" ? "Like" : "Announce",
      actor,
      object: postOf(blog, post),
      when,
      nativeId,
      isPrivate,
    };
  const isReply = parent !== undefined && parent !== "0";
  return {
    type: "Create",
    actor,
    object: { network: "wordpress", post: nativeId, owner: actor },
    inReplyTo: isReply
      ? { network: "wordpress", post: `${blog.nativeId}/comment-${parent}` }
      : postOf(blog, post),
    when,
    nativeId,
    isPrivate,
  };
}
