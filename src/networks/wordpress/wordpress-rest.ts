/**
 * Replies of a WordPress site's own REST API (`/wp-json/wp/v2/…`, developer.wordpress.org/rest-api/reference): comments, posts,
 * pages, users. Arrays of resources; each names its site by its links.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { elementsOf, isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { hostOf } from "../reading/site.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { actOfComment, blogOf, postOf, whenOf } from "./comment.ts";

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  const isComment = paths.has("author_name") && paths.has("post") && paths.has("date_gmt");
  const isPost = paths.has("guid.rendered") && paths.has("date_gmt");
  const isUser = paths.has("avatar_urls") && paths.has("slug") && paths.has("link");
  return isComment || isPost || isUser;
}

/** The site, from its own address of the resource; else the host of the page. */
function siteOfResource(resource: JsonObject): AccountRef | null {
  const self = word(member(list(member(resource._links, "self"))[0], "href"));
  const site = self?.split(/\/wp-json\/|\/?(?:index\.php)?\?rest_route=/, 1)[0];
  const isOwn = site !== undefined && site !== self;
  return blogOf(isOwn ? site : (hostOf(word(resource.link)) ?? undefined));
}

function actOf(resource: Json): Told {
  if (!isObject(resource)) return "the record is no object";
  if (resource.avatar_urls !== undefined && resource.slug !== undefined)
    return { type: "NotKept", what: "names of a blog's authors" };
  const blog = siteOfResource(resource);
  const id = word(resource.id);
  if (blog === null || id === undefined) return 'the record has no "id" or no "link"';
  const when = whenOf(resource.date_gmt, resource.date);
  if (resource.author_name !== undefined || resource.post !== undefined)
    return actOfComment(
      {
        id,
        post: word(resource.post),
        parent: word(resource.parent),
        type: word(resource.type) ?? "",
        // Whoever may not moderate is shown approved comments alone, with or without a status.
        isApproved: /^(?:approved|1)$/.test(word(resource.status) ?? "approved"),
        name: word(resource.author_name),
        address: word(resource.author_url),
        mail: undefined,
        isByBlog: false,
        when,
      },
      blog,
    );
  const status = word(resource.status) ?? "publish";
  if (status !== "publish" && status !== "private") return { type: "NotKept", what: "drafts" };
  const nativeId = `${blog.nativeId}/${id}`;
  const isPrivate = status === "private" || undefined;
  return { type: "Create", actor: blog, object: postOf(blog, id), when, nativeId, isPrivate };
}

/** What a site's own API says of its posts and comments. */
export const wordpressRest: Importer = {
  id: "wordpress-rest",
  title: "WordPress REST API: comments, posts, users",
  network: "wordpress",
  archive: null,
  cannotKnow: "Mail addresses of commenters: one who gave no site is known by name alone.",
  recognise,
  read: (file) => itemsOfEach(replies(file), ({ body }) => elementsOf(body).map(actOf)),
};
