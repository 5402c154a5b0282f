/**
 * A WordPress export (WXR 1.0 to 1.2: RSS 2.0 with elements of `http://wordpress.org/export/1.…`), of wordpress.com or an own
 * server; a large blog gives several files. Mail addresses tell commenters apart and are not kept; IP addresses and texts
 * are not read.
 */
import type { When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { childrenOf, childText, type XmlElement } from "../reading/xml-element.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { decodedText } from "../reading/xml-scanner.ts";
import { actOfComment, blogOf, postOf, whenOf } from "./comment.ts";

/** The versions differ at the end of the address only. */
const exported = "http://wordpress.org/export/";
const declared = /xmlns:\w+\s*=\s*["']http:\/\/wordpress\.org\/export\/1\.\d/;

/** The text of an element of the channel, from the head of the file. */
function ofChannel({ text }: FileSample, name: string): string | undefined {
  const head = text.slice(Math.max(0, text.indexOf("<channel")), text.indexOf("<item") >>> 0);
  const value = new RegExp(`<${name}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]+)`).exec(head)?.[1];
  return value === undefined ? undefined : decodedText(value.trim());
}

const blogOfFile = (file: FileSample): ReturnType<typeof blogOf> =>
  blogOf(ofChannel(file, "link") ?? ofChannel(file, "wp:base_blog_url"), ofChannel(file, "title"));

/** `Sun, 19 Jan 2025 02:41:16 +0000`, as RSS writes it. */
function rssTime(text: string | undefined): number | undefined {
  const at = text !== undefined && /^\w{3}, \d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(at) && at > 0 ? at : undefined;
}

async function subject(file: InputFile): Promise<Subject | null> {
  const account = blogOfFile(file);
  return account && { account, exportedAt: rssTime(ofChannel(file, "pubDate")) };
}

/** True for a post that not everybody may see. */
function isHidden(item: XmlElement): boolean {
  const status = childText(item, "status", exported) ?? "publish";
  return (
    (status !== "publish" && status !== "inherit") || childText(item, "post_password", exported) !== undefined
  );
}

function actOfItem(item: XmlElement, blog: NonNullable<ReturnType<typeof blogOf>>): Told {
  const id = childText(item, "post_id", exported);
  if (id === undefined) return 'the item has no "wp:post_id"';
  const type = childText(item, "post_type", exported) ?? "post";
  const status = childText(item, "status", exported) ?? "publish";
  if (type !== "post" && type !== "page") return { type: "NotKept", what: "attachments, menus and the like" };
  if (status !== "publish" && status !== "private") return { type: "NotKept", what: "drafts" };
  const published = rssTime(childText(item, "pubDate"));
  const when: When | undefined =
    whenOf(childText(item, "post_date_gmt", exported)) ??
    (published === undefined ? undefined : { at: published, precision: "second", of: "event" });
  const tags = childrenOf(item, "category").filter(({ attributes }) =>
    /^(?:post_)?tag$/.test(attributes.domain ?? ""),
  );
  const hashtags = [...new Set(tags.map(({ text }) => text.trim()).filter((tag) => tag !== ""))];
  return {
    type: "Create",
    actor: blog,
    object: postOf(blog, id),
    hashtags: hashtags.length > 0 ? hashtags : undefined,
    when,
    nativeId: `${blog.nativeId}/${id}`,
    isPrivate: isHidden(item) || undefined,
  };
}

async function* read(file: InputFile, { pseudonym, subject: given }: ReadContext): AsyncGenerator<Item> {
  const blog = blogOfFile(file) ?? given;
  if (blog === null) {
    yield { skipped: "the export does not say its blog's address; add --as wordpress:<host>", place: 1 };
    return;
  }
  /** Login names and mail addresses of the blog's people; only for as long as the file is read. */
  const people = new Set<string>();
  const wanted = [{ name: "item" }, ...["author", "comment"].map((name) => ({ name, namespace: exported }))];
  yield* itemsOfEach(xmlRecords(file, wanted), ({ element, within }) => {
    const text = (name: string): string | undefined => childText(element, name, exported);
    if (element.name === "item") return actOfItem(element, blog);
    if (element.name === "author") {
      for (const one of [text("author_login"), text("author_email")?.toLowerCase()])
        if (one !== undefined) people.add(one);
      return [];
    }
    const author = text("comment_author");
    const mail = text("comment_author_email")?.toLowerCase();
    const isUser = (text("comment_user_id") ?? "0") !== "0";
    const comment = {
      id: text("comment_id"),
      post: within === null ? undefined : childText(within, "post_id", exported),
      parent: text("comment_parent"),
      type: text("comment_type") ?? "",
      isApproved: text("comment_approved") === "1",
      name: author,
      address: text("comment_author_url"),
      mail: mail === undefined ? undefined : `mail-${pseudonym(mail)}`,
      isByBlog:
        isUser &&
        ((mail !== undefined && people.has(mail)) ||
          (author !== undefined &&
            (people.has(author) || author === (within && childText(within, "creator"))))),
      isPrivate: within !== null && isHidden(within),
      when: whenOf(text("comment_date_gmt"), text("comment_date")),
    };
    return actOfComment(comment, blog);
  });
}

/** A blog's posts, and who commented on them or linked to them. */
export const wordpressExport: Importer = {
  id: "wordpress-export",
  title: "WordPress export: posts, comments, pingbacks",
  network: "wordpress",
  archive: "wordpress",
  cannotKnow: "Who follows or likes the blog, and the time zone of a time that is given in local time only.",
  recognise: (sample) => declared.test(sample.text),
  subject,
  read,
};
