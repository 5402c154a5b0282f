/** Nodes of Instagram's Graph API: media, comments, accounts, mentions (developers.facebook.com/docs/instagram-platform/reference). */
import type { AccountRef, Activity, CountName, PostRef } from "../activity.ts";
import { timeOf } from "../facebook-pages/graph-node.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { byHandle } from "./archive.ts";
import { hashtagsIn, mentionsIn } from "./caption.ts";
import { idOf, ownAccount, postRef, someone } from "./graph-refs.ts";

const maxDepth = 4;

const count = (value: Json | undefined): number | undefined =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;

function metric(
  of: AccountRef | PostRef,
  counts: Readonly<Partial<Record<CountName, number | undefined>>>,
): Activity[] {
  const known = Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined));
  return Object.keys(known).length === 0 ? [] : [{ type: "Metric", of, counts: known }];
}

/** A comment and the answers to it. Older replies give `user: {id}` or `username` in place of `from`. */
export function commentActs(
  node: Json,
  parent: PostRef | null,
  me: AccountRef | null,
  depth = 0,
): Activity[] {
  const id = idOf(member(node, "id"));
  if (!isObject(node) || id === undefined || depth > maxDepth) return [];
  const media = idOf(member(node.media, "id"));
  const inReplyTo = parent ?? (media === undefined ? null : postRef(media));
  const scope = inReplyTo?.owner ?? me;
  const actor = someone(node.from ?? node.user, scope) ?? byHandle(word(node.username));
  const self = postRef(id, actor ?? undefined);
  const isOwn = actor !== null && inReplyTo?.owner !== undefined && isSame(actor, inReplyTo.owner);
  const create: Activity[] =
    actor === null
      ? [{ type: "NotKept", what: "comments by somebody unnamed" }]
      : [
          {
            type: "Create",
            actor,
            object: self,
            inReplyTo: isOwn ? undefined : (inReplyTo ?? undefined),
            mentions: mentionsIn(word(node.text) ?? "", [
              actor,
              ...(inReplyTo?.owner ? [inReplyTo.owner] : []),
            ]),
            when: timeOf(node.timestamp),
            nativeId: id,
          },
        ];
  const answers = list(member(node.replies, "data")).flatMap((one) =>
    commentActs(one, self, scope, depth + 1),
  );
  return [...create, ...metric(self, { likesReceived: count(node.like_count) }), ...answers];
}

/** A post with its stated counts and its comments; `mentioned` is the account it mentions, where that was asked. */
export function mediaActs(
  node: JsonObject,
  me: AccountRef | null,
  mentioned?: AccountRef,
): Activity[] | null {
  const id = idOf(node.id);
  if (id === undefined) return null;
  const handle = byHandle(word(node.username))?.handle;
  const ownerId = idOf(member(node.owner, "id"));
  const owner =
    ownerId === undefined ? (byHandle(handle) ?? (mentioned ? null : me)) : ownAccount(ownerId, handle);
  const self = postRef(id, owner ?? undefined);
  const caption = word(node.caption) ?? "";
  const create: Activity[] =
    owner === null
      ? mentioned === undefined
        ? []
        : [{ type: "NotKept", what: "mentions by somebody unnamed" }]
      : [
          {
            type: "Create",
            actor: owner,
            object: self,
            mentions: [
              ...(mentioned ? [mentioned] : []),
              ...mentionsIn(caption, [owner, ...(mentioned ? [mentioned] : [])]),
            ],
            hashtags: hashtagsIn(caption),
            when: timeOf(node.timestamp),
            nativeId: id,
          },
        ];
  const counts = {
    likesReceived: count(node.like_count),
    repliesReceived: count(node.comments_count),
    views: count(node.view_count),
  };
  const comments = list(member(node.comments, "data")).flatMap((one) => commentActs(one, self, owner));
  return [...create, ...metric(self, counts), ...comments];
}

/** An account with its stated counts. */
export function accountActs(node: JsonObject): Activity[] | null {
  const nativeId = idOf(node.id);
  const account =
    nativeId === undefined
      ? byHandle(word(node.username))
      : ownAccount(nativeId, byHandle(word(node.username))?.handle);
  if (account === null) return null;
  const has = (value: Json | undefined): boolean | undefined =>
    value === undefined ? undefined : word(value) !== undefined;
  const profile: Activity = {
    type: "Profile",
    account,
    protected: typeof node.is_private === "boolean" ? node.is_private : undefined,
    hasBio: has(node.biography),
    hasUrl: has(node.website),
    defaultImage: typeof node.has_profile_picture === "boolean" ? !node.has_profile_picture : undefined,
  };
  const counts = {
    followers: count(node.followers_count) ?? count(node.followed_by_count),
    following: count(node.follows_count) ?? count(node.follow_count),
    posts: count(node.media_count),
  };
  return [profile, ...metric(account, counts)];
}
