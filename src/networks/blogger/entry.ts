/** One entry of a blog's feed: a post, page or comment; as Blogger wrote it until about 2018, and as Takeout does since. */
import type { Told } from "../reading/told.ts";
import { childOf, childrenOf, childText, type XmlElement } from "../reading/xml-element.ts";
import { authorOf, blogOf, idsOfTag, postOf, timeOf } from "./blogger-ref.ts";

export const bloggerNamespace = "http://schemas.google.com/blogger/";
const kindScheme = "http://schemas.google.com/g/2005#kind";

/**
 * `post`, `page`, `comment`, `settings`, `template`; undefined when the entry does not say. In the feeds that a blog shows to
 * everybody only the id and what is answered tell.
 */
export function kindOf(entry: XmlElement): string | undefined {
  const told = childText(entry, "type", bloggerNamespace);
  if (told !== undefined) return told.toLowerCase();
  const kind = childrenOf(entry, "category").find(({ attributes }) => attributes.scheme === kindScheme);
  if (kind !== undefined) return /#(\w+)$/.exec(kind.attributes.term ?? "")?.[1];
  if (childOf(entry, "in-reply-to") !== undefined) return "comment";
  return /\.(post|page)-\d+$/.exec(childText(entry, "id") ?? "")?.[1];
}

/** Draft, spam, waiting, deleted: not shown to anybody. */
function isHidden(entry: XmlElement): boolean {
  const status = childText(entry, "status", bloggerNamespace) ?? "LIVE";
  const draft = childText(childOf(entry, "control") ?? entry, "draft");
  return status !== "LIVE" || draft === "yes" || childText(entry, "trashed", bloggerNamespace) !== undefined;
}

const author = (entry: XmlElement): ReturnType<typeof authorOf> => {
  const one = childOf(entry, "author");
  return one === undefined ? null : authorOf(childText(one, "uri"), childText(one, "name"));
};

/** The post and, where it answers one, the comment that a comment stands under. */
function parentsOf(entry: XmlElement): {
  readonly post?: string | undefined;
  readonly comment?: string | undefined;
} {
  const reference = childOf(entry, "in-reply-to")?.attributes.ref;
  const related = childrenOf(entry, "link").find(({ attributes }) => attributes.rel === "related");
  const answered =
    idsOfTag(childText(entry, "inReplyTo", bloggerNamespace)).post ??
    /\/comments\/default\/(\d+)/.exec(related?.attributes.href ?? "")?.[1];
  return {
    post: idsOfTag(reference ?? childText(entry, "parent", bloggerNamespace)).post,
    comment: answered,
  };
}

/** What an entry says, or why it cannot be used. */
export function actOfEntry(entry: XmlElement): Told {
  const kind = kindOf(entry);
  if (kind === "settings" || kind === "template") return { type: "NotKept", what: "settings of the blog" };
  const { blog, post } = idsOfTag(childText(entry, "id"));
  if (blog === undefined || post === undefined) return 'the entry has no "id" of a post';
  const owner = blogOf(blog);
  const when = timeOf(childText(entry, "published") ?? childText(entry, "created", bloggerNamespace));
  if (kind === "comment") {
    if (isHidden(entry)) return { type: "NotKept", what: "comments not published" };
    const actor = author(entry);
    if (actor === null) return { type: "NotKept", what: "anonymous comments" };
    const parents = parentsOf(entry);
    if (parents.post === undefined) return "the comment does not say on which post";
    const inReplyTo = parents.comment === undefined ? postOf(parents.post, owner) : postOf(parents.comment);
    return { type: "Create", actor, object: postOf(post, actor), inReplyTo, when, nativeId: post };
  }
  if (kind !== "post" && kind !== "page") return "the entry is neither post, page nor comment";
  if (isHidden(entry)) return { type: "NotKept", what: "drafts" };
  const labels = childrenOf(entry, "category").filter(({ attributes }) =>
    /^(?:http:\/\/www\.blogger\.com\/atom\/ns#|tag:blogger\.com,1999:blog-\d+)$/.test(
      attributes.scheme ?? "",
    ),
  );
  const hashtags = [...new Set(labels.flatMap(({ attributes }) => attributes.term ?? []))];
  return {
    type: "Create",
    actor: owner,
    object: postOf(post, owner),
    hashtags: hashtags.length > 0 ? hashtags : undefined,
    when,
    nativeId: post,
  };
}
