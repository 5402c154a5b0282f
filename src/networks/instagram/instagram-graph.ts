/** Replies of Instagram's Graph API: media with comments and counts, comments, the account, mentions, insights. */
import type { AccountRef, Activity, CountName } from "../activity.ts";
import { requestOf } from "../facebook-pages/graph-request.ts";
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { accountActs, commentActs, mediaActs } from "./graph-node.ts";
import { idOf, ownAccount, postRef } from "./graph-refs.ts";

/** Lifetime insights of a post that are counts of ours. */
const counted: Readonly<Record<string, CountName>> = {
  impressions: "views",
  views: "views",
  plays: "views",
  likes: "likesReceived",
  comments: "repliesReceived",
  replies: "repliesReceived",
  shares: "sharesReceived",
};

function insightActs(node: JsonObject, me: AccountRef | null): readonly Activity[] {
  const id = /^(\d{1,25})\/insights\//.exec(word(node.id) ?? "")?.[1];
  const name = word(node.name) ?? "";
  const count = word(node.period) === "lifetime" && Object.hasOwn(counted, name) ? counted[name] : undefined;
  const value = member(list(node.values).at(-1), "value") ?? member(node.total_value, "value");
  if (
    id === undefined ||
    id === me?.nativeId ||
    count === undefined ||
    typeof value !== "number" ||
    value < 0
  )
    return [{ type: "NotKept", what: "insights of other kinds" }];
  return [{ type: "Metric", of: postRef(id, me ?? undefined), counts: { [count]: value } }];
}

function nodeActs(node: Json, me: AccountRef | null, asked: string | null, edge: string | null): ToldAll {
  if (!isObject(node)) return "the item is no object";
  if (node.values !== undefined && node.period !== undefined) return insightActs(node, me);
  const mentioned = node.mentioned_media ?? node.mentioned_comment;
  if (isObject(mentioned)) {
    const id = idOf(node.id);
    const account = id === undefined ? me : ownAccount(id);
    if (account === null) return "the reply does not say who is mentioned";
    const acts = mediaActs(
      node.mentioned_media === undefined ? { ...mentioned, caption: null } : mentioned,
      me,
      account,
    );
    return acts ?? 'the mention has no "id"';
  }
  if (node.boost_ads_list !== undefined) return [{ type: "NotKept", what: "advertising" }];
  const isComment =
    node.text !== undefined || node.replies !== undefined || edge === "comments" || edge === "replies";
  if (isComment) {
    const media = edge === "comments" ? idOf(asked ?? undefined) : undefined;
    const acts = commentActs(node, media === undefined ? null : postRef(media, me ?? undefined), me);
    return acts.length > 0 ? acts : 'the comment has no "id"';
  }
  if (
    node.followers_count !== undefined ||
    node.follows_count !== undefined ||
    node.followed_by_count !== undefined ||
    node.media_count !== undefined
  )
    return accountActs(node) ?? 'the account has no "id"';
  return mediaActs(node, me) ?? 'the item has no "id"';
}

function read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  const me = subject?.network === "instagram" ? subject : null;
  return itemsOfEach(replies(file, { itemKey: "data" }), (reply) => {
    const { node, edge } = requestOf(reply.request, reply.body);
    const id = edge === "media" || edge === "stories" ? idOf(node ?? undefined) : undefined;
    const owner = id === undefined ? me : ownAccount(id);
    const data = member(reply.body, "data");
    const nodes = Array.isArray(data) ? (data as readonly Json[]) : list(reply.body);
    return nodes.map((one) => nodeActs(one, owner, node, edge));
  });
}

/** Who commented on an account's posts, and the counts Instagram states. */
export const instagramGraph: Importer = {
  id: "instagram-graph",
  title: "Instagram: Graph API",
  network: "instagram",
  archive: null,
  cannotKnow: "Who liked a post: Instagram's API gives the number only.",
  recognise(sample) {
    const { paths, request } = outlineOf(sample);
    const has = (...names: readonly string[]): boolean =>
      names.every((name) => paths.has(name) || paths.has(`data.${name}`));
    if (/"media_product_type"\s*:\s*"THREADS"/.test(sample.text) || has("threads_profile_picture_url"))
      return false;
    if (/^https?:\/\/graph\.instagram\.com\//.test(request ?? "")) return true;
    if (has("id", "media_type", "timestamp") || has("mentioned_media.id") || has("boost_ads_list.data"))
      return true;
    if (
      has("id", "media.id", "text", "timestamp") ||
      has("id", "text", "timestamp", "like_count", "username")
    )
      return true;
    if (has("id", "text", "timestamp", "from.username")) return true;
    if (has("id", "username", "media_count"))
      return has("follows_count") || has("followers_count") || has("followed_by_count");
    return (
      has("name", "period", "values.value") && /"id"\s*:\s*"\d+\/insights\/(?!page_|post_)/.test(sample.text)
    );
  },
  read,
};
