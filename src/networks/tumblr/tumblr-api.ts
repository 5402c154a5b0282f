/**
 * Replies of the Tumblr API v2 (github.com/tumblr/docs, api.md), `{"meta": …, "response": …}` or the response alone: notes,
 * notifications, followers, following, posts (also one by one), likes, blog and user.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { asked, blogIn, postOf, timeOf } from "./blog.ts";
import { actsOfNote, actsOfNotification } from "./note.ts";
import { actsOfPost, refOfPost } from "./post.ts";

/** Members that no other network's replies have together. */
const signs: readonly (readonly string[])[] = [
  ["notes.blog_name", "notes.timestamp"],
  ["posts.blog_name", "posts.reblog_key"],
  // Posts by themselves, as tools that back a blog up keep them.
  ["blog_name", "reblog_key"],
  ["liked_posts.blog_name"],
  ["notifications.from_tumblelog_name"],
  ["users.name", "users.updated", "users.following"],
  ["total_blogs", "blogs.name"],
  ["blog.name", "blog.updated"],
  ["user.blogs.name", "user.default_post_format"],
];

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  if (root === null) return false;
  return signs.some((sign) =>
    ["", "response."].some((outer) => sign.every((path) => paths.has(outer + path))),
  );
}

function metric(of: AccountRef, record: Json): readonly Activity[] {
  const count = (key: string): number | undefined => {
    const value = member(record, key);
    return typeof value === "number" && value >= 0 ? value : undefined;
  };
  const all = { posts: count("posts"), likesGiven: count("likes"), followers: count("followers") };
  const counts = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return Object.keys(counts).length > 0 ? [{ type: "Metric", of, counts }] : [];
}

function blogInfo(record: Json): readonly Told[] {
  const account = blogIn(record);
  if (account === null) return ['the blog has no "name"'];
  const description = member(record, "description");
  const hasBio = description === undefined ? undefined : word(description) !== undefined;
  return [{ type: "Profile", account, hasBio }, ...metric(account, record)];
}

/** The blogs of the user who asked: those that are theirs to run have one owner. The first one is the user's face to others. */
function ownBlogs(records: Json | undefined): readonly Told[] {
  const blogs = list(records);
  const main = blogIn(blogs.find((blog) => member(blog, "primary") === true));
  return blogs.flatMap((blog) => {
    const told = blogInfo(blog);
    const [profile] = told;
    const isSecond = member(blog, "primary") !== true && member(blog, "admin") === true;
    if (main === null || !isSecond || typeof profile !== "object" || profile.type !== "Profile") return told;
    return [{ ...profile, sameOwner: [main] }, ...told.slice(1)];
  });
}

const needed = "the reply does not say whose it is; keep the address it was asked from, or use --as";

function follows(records: Json | undefined, me: AccountRef | null, isByMe: boolean): readonly Told[] {
  return list(records).map((record) => {
    const other = blogIn(record);
    if (other === null) return 'the blog has no "name"';
    if (me === null) return needed;
    return isByMe
      ? { type: "Follow", actor: me, object: other }
      : { type: "Follow", actor: other, object: me };
  });
}

function notes(body: JsonObject, request: string | null, subject: AccountRef | null): readonly Told[] {
  const { blog, post } = asked(request);
  const all = [...list(body.notes), ...list(body.rollup_notes)];
  // The first note of a post says who posted it.
  const posted = all.find((note) => member(note, "type") === "posted");
  const owner =
    blog ??
    (posted ? blogIn({ name: member(posted, "blog_name"), uuid: member(posted, "blog_uuid") }) : subject);
  const target = postOf(post ?? undefined, owner) ?? owner;
  if (target === null) return ["the reply does not say of which post; keep the address it was asked from"];
  return all.flatMap((note) => actsOfNote(note, target));
}

function actsOfBody(value: Json, request: string | null, subject: AccountRef | null): readonly Told[] {
  const body = isObject(member(value, "response")) ? member(value, "response") : value;
  if (!isObject(body)) return ["the reply is no object"];
  const me = asked(request).blog ?? subject;
  if (body.reblog_key !== undefined && body.blog_name !== undefined) return actsOfPost(body);
  if (body.notes !== undefined) return notes(body, request, subject);
  if (body.notifications !== undefined)
    return list(body.notifications).flatMap((entry) => actsOfNotification(entry, me));
  if (body.liked_posts !== undefined)
    return list(body.liked_posts).map((post) => {
      const object = isObject(post) ? refOfPost(post) : null;
      if (object === null) return 'the post has no "id" or no "blog_name"';
      return me === null
        ? needed
        : { type: "Like", actor: me, object, when: timeOf(member(post, "liked_timestamp")) };
    });
  if (body.posts !== undefined) return list(body.posts).flatMap(actsOfPost);
  if (body.users !== undefined) return follows(body.users, me, false);
  if (body.blogs !== undefined) return follows(body.blogs, me, true);
  if (body.user !== undefined) return ownBlogs(member(body.user, "blogs"));
  if (body.blog !== undefined) return blogInfo(body.blog);
  return [{ type: "NotKept", what: "replies of other kinds" }];
}

const read = (file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(replies(file), ({ body, request }) =>
    list(body).flatMap((one) => actsOfBody(one, request, subject)),
  );

/** What Tumblr's API says of posts, notes and followers. */
export const tumblrApi: Importer = {
  id: "tumblr-api",
  title: "Tumblr API v2: notes, notifications, followers, posts, likes",
  network: "tumblr",
  archive: null,
  cannotKnow: "More notes of a post than Tumblr hands out, and when somebody followed.",
  recognise,
  read,
};
