/**
 * Replies of Facebook's Graph API about a page: its feed, posts, comments, reactions, insights, the page itself. A list of
 * people alone does not say what they liked: it needs its request (docs/networks/api-dumps.md), or the address of its next page.
 */
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { commentActs, postActs, reactionsOf } from "./graph-node.ts";
import { type GraphRequest, requestOf } from "./graph-request.ts";
import { insightActs, isInsight } from "./insights.ts";
import { isPage, pageActs } from "./page-node.ts";
import { idOf, pageOfPost, pageRef, postId, postRef } from "./refs.ts";

const needsRequest =
  'the reply does not say what was asked; keep it as {"request": "<address asked>", "response": {…}}';

/** What one node of a reply says, by the edge asked and by its members. */
function nodeActs(node: Json, { node: asked, edge }: GraphRequest, page: string | null): ToldAll {
  if (!isObject(node)) return "the item is no object";
  if (isInsight(node)) return insightActs(node, asked);
  const post = postId(asked ?? undefined);
  const scope = pageOfPost(post ?? undefined) ?? page;
  const parent =
    post !== null && pageOfPost(post) !== null ? postRef(post, pageRef(pageOfPost(post) ?? "")) : null;
  if (edge === "likes" || edge === "reactions") {
    if (parent === null || scope === null) return needsRequest;
    return reactionsOf([node], parent, scope);
  }
  const insights = list(member(node.insights, "data")).filter(isObject).filter(isInsight);
  const stated = insights.flatMap((one) => insightActs(one, postId(node.id)));
  if (
    node.rating !== undefined ||
    member(node.data, "rating") !== undefined ||
    node.recommendation_type !== undefined
  )
    return [{ type: "NotKept", what: "ratings" }];
  if (isPage(node)) return pageActs(node) ?? 'the page has no "id"';
  const isComment = edge === "comments" || /^\d+_\d+_\d+$/.test(String(node.id)) || node.parent !== undefined;
  if (isComment && node.from !== undefined) {
    const own = pageOfPost(postId(node.id) ?? undefined);
    const on = /^(\d+_\d+)_\d+$/.exec(String(node.id))?.[1];
    const of = scope ?? (on === undefined ? null : own);
    if (of === null) return needsRequest;
    return commentActs(node, parent ?? (on === undefined ? null : postRef(on, pageRef(of))), of);
  }
  if (idOf(node.id) !== undefined && stated.length > 0) return stated;
  if (node.tagged_time !== undefined && node.from === undefined)
    return [{ type: "NotKept", what: "mentions by somebody unnamed" }];
  const acts = postActs(node, page ?? idOf(asked ?? undefined) ?? null);
  if (acts === null) return 'the item has no "id" of a post';
  if (acts.length + stated.length > 0) return [...acts, ...stated];
  if (node.from !== undefined)
    return "the post does not say on whose page it is; add --as facebook-pages:<id>";
  return isPerson(node) ? needsRequest : [{ type: "NotKept", what: "posts without anything stated" }];
}

const isPerson = (node: Json): boolean =>
  isObject(node) &&
  Object.keys(node).every((key) => /^(?:id|name|type|pic\w*|link|profile_type|username)$/.test(key));

function read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  const page = subject?.network === "facebook-pages" ? (idOf(subject.nativeId) ?? null) : null;
  return itemsOfEach(replies(file, { itemKey: "data" }), (reply) => {
    if (member(reply.body, "error") !== undefined) return "the reply is an error of the API";
    const request = requestOf(reply.request, reply.body);
    const data = member(reply.body, "data");
    const nodes = Array.isArray(data) ? (data as readonly Json[]) : list(reply.body);
    return nodes.map((node) => nodeActs(node, request, page));
  });
}

/** Members that only Facebook's Graph API has together. */
function isGraph(paths: ReadonlySet<string>, text: string, request: string | null): boolean {
  if (/^https?:\/\/graph\.facebook\.com\//.test(request ?? "")) return true;
  const has = (...names: readonly string[]): boolean =>
    names.every((name) => paths.has(name) || paths.has(`data.${name}`));
  if (has("media_type") || has("username", "text")) return false;
  if (/graph\.facebook\.com/.test(text) && (has("id") || has("name", "period"))) return true;
  if (has("id", "from.id", "created_time") || has("id", "from.id", "updated_time")) return true;
  if (has("id", "tagged_time") || has("id", "reactions.data.type") || has("id", "fan_count")) return true;
  if (has("id", "overall_star_rating") || has("id", "instagram_business_account.id")) return true;
  if (
    has("id", "message", "reactions.data") ||
    has("id", "comments.data.from.id", "comments.data.created_time")
  )
    return true;
  if (has("name", "period", "values.value", "id"))
    return /"id"\s*:\s*"[^"]*\/insights\/(?:page|post)_/.test(text);
  // A list of people and nothing else: read, to say that its request is missing.
  const people = /^data(?:\.(?:id|name|type))?$|^(?:paging|summary)(?:\.|$)/;
  return has("id", "name") && paths.has("data") && [...paths].every((path) => people.test(path));
}

/** Who reacted to and commented on a page's posts, and the counts Facebook states. */
export const facebookPagesGraph: Importer = {
  id: "facebook-pages-graph",
  title: "Facebook Pages: Graph API",
  network: "facebook-pages",
  archive: null,
  cannotKnow: "Who a person is on another page: Facebook gives people an id per page.",
  recognise(sample) {
    const { root, paths, request } = outlineOf(sample);
    return root !== null && isGraph(paths, sample.text, request);
  },
  read,
};
