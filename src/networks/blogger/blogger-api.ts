/** Replies of the Blogger API v3 (developers.google.com/blogger/docs/3.0), told by their `kind`: blogs, posts, comments, pages. */
import type { FileSample, Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { authorOf, blogOf, postOf, timeOf } from "./blogger-ref.ts";

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  return (paths.has("kind") || paths.has("items.kind")) && /"kind"\s*:\s*"blogger#/.test(sample.text);
}

const count = (value: Json | undefined): number | undefined => {
  const text = word(value);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

function blog(resource: JsonObject): readonly Told[] {
  const id = word(resource.id);
  if (id === undefined) return ['the blog has no "id"'];
  const account = blogOf(id, word(resource.name));
  const posts = count(member(resource.posts, "totalItems"));
  return [
    {
      type: "Profile",
      account,
      createdAt: timeOf(resource.published)?.at,
      hasBio: word(resource.description) !== undefined,
    },
    ...(posts === undefined ? [] : [{ type: "Metric", of: account, counts: { posts } } as const]),
  ];
}

function post(resource: JsonObject): readonly Told[] {
  const id = word(resource.id);
  const owner = word(member(resource.blog, "id"));
  if (id === undefined || owner === undefined) return ['the post has no "id" or no "blog"'];
  if ((word(resource.status) ?? "LIVE").toUpperCase() !== "LIVE")
    return [{ type: "NotKept", what: "drafts" }];
  const actor = blogOf(owner);
  const object = postOf(id, actor);
  const hashtags = list(resource.labels).flatMap((label) => word(label) ?? []);
  const repliesReceived = count(member(resource.replies, "totalItems"));
  return [
    {
      type: "Create",
      actor,
      object,
      hashtags: hashtags.length > 0 ? hashtags : undefined,
      when: timeOf(resource.published),
      nativeId: id,
    },
    ...(repliesReceived === undefined
      ? []
      : [{ type: "Metric", of: object, counts: { repliesReceived } } as const]),
  ];
}

function comment(resource: JsonObject): readonly Told[] {
  const id = word(resource.id);
  const owner = word(member(resource.blog, "id"));
  const on = word(member(resource.post, "id"));
  if (id === undefined || on === undefined) return ['the comment has no "id" or no "post"'];
  if ((word(resource.status) ?? "live").toLowerCase() !== "live")
    return [{ type: "NotKept", what: "comments not published" }];
  const by = resource.author;
  const actor = authorOf(word(member(by, "url")), word(member(by, "displayName")), word(member(by, "id")));
  if (actor === null) return [{ type: "NotKept", what: "anonymous comments" }];
  const answered = word(member(resource.inReplyTo, "id"));
  const parent = postOf(on, owner === undefined ? undefined : blogOf(owner));
  const inReplyTo = answered === undefined ? parent : postOf(answered);
  const when = timeOf(resource.published);
  return [{ type: "Create", actor, object: postOf(id, actor), inReplyTo, when, nativeId: id }];
}

/** Pageviews of the last 7 or 30 days, or of all time. */
function views({ blogId, counts }: JsonObject): readonly Told[] {
  const id = word(blogId);
  if (id === undefined) return ['the page views have no "blogId"'];
  return list(counts).flatMap((one): readonly Told[] => {
    const total = count(member(one, "count"));
    const days = /^(\d+)/.exec(word(member(one, "timeRange")) ?? "")?.[1];
    if (total === undefined) return [];
    const windowDays = days === undefined ? undefined : Number(days);
    return [{ type: "Metric", of: blogOf(id), counts: { views: total }, windowDays }];
  });
}

function actsOf(resource: Json): readonly Told[] {
  if (!isObject(resource)) return ["the record is no object"];
  const kind = word(resource.kind)?.replace(/^blogger#/, "") ?? "";
  if (/List$/.test(kind) || Array.isArray(resource.items)) return list(resource.items).flatMap(actsOf);
  if (kind === "blog") return blog(resource);
  if (kind === "post" || kind === "page") return post(resource);
  if (kind === "comment") return comment(resource);
  if (kind === "page_views") return views(resource);
  return [{ type: "NotKept", what: "settings of the blog" }];
}

/** What Blogger's API says of blogs, posts and comments. */
export const bloggerApi: Importer = {
  id: "blogger-api",
  title: "Blogger API v3: blogs, posts, comments",
  network: "blogger",
  archive: null,
  cannotKnow: "Who reads or follows a blog.",
  recognise,
  read: (file) => itemsOfEach(replies(file, { itemKey: "items" }), ({ body }) => list(body).flatMap(actsOf)),
};
