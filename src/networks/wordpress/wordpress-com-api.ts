/**
 * Replies of WordPress.com's API (`public-api.wordpress.com/rest/v1.1`, developer.wordpress.com/docs/api): `comments`, `posts`,
 * `likes` of a post, `subscribers` (followers) of a site, or one comment or post.
 */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { hostOf, siteOf } from "../reading/site.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { actOfComment, blogOf, postOf, whenOf } from "./comment.ts";

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  const isWordpress = /public-api\.wordpress\.com|gravatar\.com/.test(sample.text);
  const lists = ["comments.ID", "posts.ID", "likes.ID", "subscribers.ID"].some((path) => paths.has(path));
  return isWordpress && (lists || (paths.has("ID") && paths.has("author.ID")));
}

/** A user by the site he shows, else by his login name. */
function userOf(user: Json | undefined): AccountRef | null {
  const site = siteOf(word(member(user, "URL")) ?? word(member(user, "url")));
  const handle = word(member(user, "login"));
  const name = word(member(user, "name")) ?? word(member(user, "label"));
  if (site !== null) return { network: "wordpress", nativeId: site, name };
  return handle === undefined ? null : { network: "wordpress", handle, name };
}

/** The blog of a page: its host, as WordPress.com gives each blog one. */
const blogOfPage = (page: string | undefined): AccountRef | null => blogOf(hostOf(page) ?? undefined);

function comment(record: JsonObject): readonly Told[] {
  const blog = blogOfPage(word(record.URL) ?? word(member(record.post, "link")));
  if (blog === null) return ['the comment has no "URL"'];
  return [
    actOfComment(
      {
        id: word(record.ID),
        post: word(member(record.post, "ID")),
        parent: word(member(record.parent, "ID")),
        type: word(record.type) ?? "",
        isApproved: (word(record.status) ?? "approved") === "approved",
        name: word(member(record.author, "name")),
        address: word(member(record.author, "URL")),
        mail: undefined,
        isByBlog: false,
        when: whenOf(record.date),
      },
      blog,
    ),
  ];
}

function post(record: JsonObject): readonly Told[] {
  const blog = blogOfPage(word(record.URL));
  const id = word(record.ID);
  if (blog === null || id === undefined) return ['the post has no "ID" or no "URL"'];
  const status = word(record.status) ?? "publish";
  if (status !== "publish" && status !== "private") return [{ type: "NotKept", what: "drafts" }];
  const object = postOf(blog, id);
  const isPrivate = status === "private" || undefined;
  const created: Activity = {
    type: "Create",
    actor: blog,
    object,
    when: whenOf(record.date),
    nativeId: object.post,
    isPrivate,
  };
  const likesReceived = record.like_count;
  const repliesReceived = member(record.discussion, "comment_count");
  const counts = {
    ...(typeof likesReceived === "number" ? { likesReceived } : {}),
    ...(typeof repliesReceived === "number" ? { repliesReceived } : {}),
  };
  return Object.keys(counts).length > 0 && !isPrivate
    ? [created, { type: "Metric", of: object, counts }]
    : [created];
}

/** Users in a list, each doing the same toward what the request or reply names. */
function byUsers(users: Json | undefined, act: (actor: AccountRef, user: Json) => Told): readonly Told[] {
  return list(users).map((user) => {
    const actor = userOf(user);
    return actor === null ? 'the user has neither "login" nor address' : act(actor, user);
  });
}

function actsOfBody(body: Json, request: string | null): readonly Told[] {
  if (!isObject(body)) return ["the record is no object"];
  /** `/sites/nora.wordpress.com/posts/17/likes`. */
  const asked = /\/sites\/([^/?]+\.[^/?]+)(?:\/posts\/(\d+))?/.exec(request ?? "");
  const blog = blogOf(asked?.[1]);
  const needed = "the reply does not say whose it is; keep the address it was asked from";
  if (body.likes !== undefined) {
    const id = asked?.[2] ?? word(body.post_ID);
    if (blog === null || id === undefined) return [needed];
    const object: PostRef = postOf(blog, id);
    return byUsers(body.likes, (actor) => ({ type: "Like", actor, object }));
  }
  if (body.subscribers !== undefined) {
    if (blog === null) return [needed];
    return byUsers(body.subscribers, (actor, user) => ({
      type: "Follow",
      actor,
      object: blog,
      when: whenOf(member(user, "date_subscribed")),
    }));
  }
  const records = body.comments ?? body.posts;
  const each = (record: Json): readonly Told[] => {
    if (!isObject(record)) return ["the record is no object"];
    return isObject(record.post) ? comment(record) : post(record);
  };
  return Array.isArray(records) ? (records as readonly Json[]).flatMap(each) : each(body);
}

/** What WordPress.com says of a blog's posts, comments, likes and followers. */
export const wordpressComApi: Importer = {
  id: "wordpress-com-api",
  title: "WordPress.com API: comments, posts, likes, followers",
  network: "wordpress",
  archive: null,
  cannotKnow: "When somebody liked a post.",
  recognise,
  read: (file) => itemsOfEach(replies(file), ({ body, request }) => actsOfBody(body, request)),
};
