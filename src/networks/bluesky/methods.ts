/**
 * Replies of Bluesky's public API (XRPC, docs.bsky.app) by method, each told by a member that only it has. A reply repeats what
 * was asked (`subject`, `uri`, `list`), so that no request needs to be kept.
 */
import type { Activity } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { actId, postOf, recordOf, whenOf } from "./ids.ts";
import { activitiesOf, type Lists, rememberList } from "./records.ts";
import { accountOfView, accountView, postView, threadView } from "./views.ts";

type Method = (body: JsonObject, lists: Lists) => ToldAll;

/** getFollowers, getFollows: `who` follows or is followed by each of the list. */
function follows(key: "followers" | "follows"): Method {
  return (body) => {
    const who = accountOfView(body.subject);
    if (who === null) return 'the reply has no "subject"';
    return list(body[key]).flatMap((view): readonly Activity[] => {
      const other = accountOfView(view);
      if (other === null || other.nativeId === who.nativeId) return [];
      const [actor, object] = key === "followers" ? [other, who] : [who, other];
      return [{ type: "Follow", actor, object }, ...accountView(view)];
    });
  };
}

/** getLikes, getRepostedBy: each did it to the post of `uri`. */
const likes: Method = (body) => {
  const post = recordOf(body.uri);
  if (post === null) return '"uri" names no post';
  return list(body.likes).flatMap((like): readonly Activity[] => {
    const actor = accountOfView(member(like, "actor"));
    const when = whenOf(member(like, "createdAt"), "");
    return actor === null
      ? []
      : [{ type: "Like", actor, object: postOf(post), when }, ...accountView(member(like, "actor"))];
  });
};
const reposts: Method = (body) => {
  const post = recordOf(body.uri);
  if (post === null) return '"uri" names no post';
  return list(body.repostedBy).flatMap((view): readonly Activity[] => {
    const actor = accountOfView(view);
    return actor === null ? [] : [{ type: "Announce", actor, object: postOf(post) }, ...accountView(view)];
  });
};

/** getAuthorFeed and other feeds: posts, and reposts by the account of `reason`. */
const feed: Method = (body, lists) =>
  list(body.feed).flatMap((item): readonly Activity[] => {
    const shared = recordOf(member(member(item, "post"), "uri"));
    const reason = member(item, "reason");
    const actor = accountOfView(member(reason, "by"));
    const act = recordOf(member(reason, "uri"));
    const when = whenOf(member(reason, "indexedAt"), act?.rkey ?? "");
    const announce: Activity[] =
      shared && actor && word(member(reason, "$type"))?.endsWith("#reasonRepost")
        ? [{ type: "Announce", actor, object: postOf(shared), when, nativeId: act ? actId(act) : undefined }]
        : [];
    return [...announce, ...postView(member(item, "post"), lists)];
  });

/** Records as they lie in a repository, by their author: notifications, listRecords, getRecord. */
function record(item: Json, content: Json | undefined, lists: Lists): readonly Activity[] {
  const id = recordOf(member(item, "uri"));
  if (id === null || !isObject(content)) return [];
  const author = accountOfView(member(item, "author")) ?? { network: "bluesky", nativeId: id.did };
  const made = activitiesOf({ ...id, record: content, author }, lists);
  return typeof made === "string" ? [] : made;
}

/** getList: `creator` puts each on the list, unless it is one of moderators. */
const listOf: Method = (body, lists) => {
  const id = recordOf(member(body.list, "uri"));
  const creator = accountOfView(member(body.list, "creator"));
  if (id === null || creator === null || !isObject(body.list)) return 'the "list" has no "uri" or "creator"';
  rememberList(lists, id, body.list);
  const target = lists.get(word(body.list.uri) ?? "");
  if (typeof target !== "string") return [{ type: "NotKept", what: "entries of moderation lists" }];
  return list(body.items).flatMap((item): readonly Activity[] => {
    const object = accountOfView(member(item, "subject"));
    const act = recordOf(member(item, "uri"));
    if (object === null || object.nativeId === creator.nativeId) return [];
    const nativeId = act ? actId(act) : undefined;
    const when = whenOf(undefined, act?.rkey ?? "");
    return [
      { type: "Add", actor: creator, object, target, when, nativeId },
      ...accountView(member(item, "subject")),
    ];
  });
};

const notification = (one: Json, lists: Lists): readonly Activity[] => [
  ...record(one, member(one, "record"), lists),
  ...accountView(member(one, "author")),
];

/** By the member that only this reply has; asked in this order. The last ones are items of a reply that tools save one by one. */
export const methods: Readonly<Record<string, Method>> = {
  followers: follows("followers"),
  follows: follows("follows"),
  likes,
  repostedBy: reposts,
  feed,
  thread: (body, lists) => threadView(body.thread, lists),
  notifications: (body, lists) => list(body.notifications).flatMap((one) => notification(one, lists)),
  items: listOf,
  // A starter pack shows some of its list, which is its creator's.
  starterPack: ({ starterPack: pack }, lists) => {
    const shown = member(pack, "list");
    const whole = isObject(shown) ? { ...shown, creator: member(pack, "creator") } : undefined;
    return listOf({ list: whole, items: member(pack, "listItemsSample") }, lists);
  },
  profiles: (body) => list(body.profiles).flatMap(accountView),
  actors: (body) => list(body.actors).flatMap(accountView),
  blocks: (body) => list(body.blocks).flatMap(accountView),
  posts: (body, lists) => list(body.posts).flatMap((post) => postView(post, lists)),
  records: (body, lists) => list(body.records).flatMap((one) => record(one, member(one, "value"), lists)),
  value: (body, lists) => record(body, body.value, lists),
  post: (body, lists) => feed({ feed: [body] }, lists),
  record: (body, lists) =>
    typeof body.reason === "string" ? notification(body, lists) : postView(body, lists),
  did: (body) => accountView(body),
};
