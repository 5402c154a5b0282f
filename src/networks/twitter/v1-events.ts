/**
 * Messages of the streams of API v1.1 other than posts: deletions, follows and likes as they happened, lists of friends
 * ("Streaming message types", developer.x.com; closed in 2018 and 2023, kept in many dumps).
 */
import type { Activity, When } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import type { ReplyContext } from "./reply-context.ts";
import { postIdOf } from "./status.ts";
import { accountOf, accountOfUser, profileOf } from "./user.ts";

/** Messages about the stream itself, and events that are not acts toward somebody. */
const notices = [
  "limit",
  "scrub_geo",
  "status_withheld",
  "user_withheld",
  "disconnect",
  "warning",
  "control",
];

function when(record: JsonObject, ...fields: readonly string[]): When | undefined {
  for (const field of fields) {
    const time = readTime(record[field]);
    if (time) return { ...time, of: "event" };
  }
  return undefined;
}

/** `{"delete":{"status":{"id_str","user_id_str"},"timestamp_ms"}}`: a post was taken down. */
function deleted(notice: JsonObject): readonly Told[] {
  const { status } = notice;
  const post = postIdOf(status);
  const actor = accountOf(word(member(status, "user_id_str")) ?? word(member(status, "user_id")), undefined);
  if (post === undefined || actor === null) return ["the deletion names no post and owner"];
  const object = { network: "twitter", post, owner: actor } as const;
  return [{ type: "Undo", actor, object, when: when(notice, "timestamp_ms") }];
}

/** `{"event":"follow","source":{user},"target":{user},"created_at"}`: what somebody did just then. */
function event(record: JsonObject): readonly Told[] {
  const actor = accountOfUser(record.source);
  const target = accountOfUser(record.target);
  if (actor === null || target === null) return ["the event does not name two accounts"];
  const object = record.target_object;
  const post = postIdOf(object);
  const at = when(record, "timestamp_ms", "created_at");
  const like = {
    type: "Like",
    actor,
    object: { network: "twitter", post: post ?? "", owner: target },
  } as const;
  const name = word(member(object, "slug")) ?? word(member(object, "name"));
  const add = { type: "Add", actor, object: target, target: name } as const;
  const follow = { type: "Follow", actor, object: target } as const;
  switch (record.event) {
    case "follow":
      return [{ ...follow, when: at }];
    case "unfollow":
      return [{ type: "Undo", actor, object: follow, when: at }];
    case "favorite":
      return post === undefined ? ["the like names no post"] : [{ ...like, when: at }];
    case "unfavorite":
      if (post === undefined) return ["the like names no post"];
      return [{ type: "Undo", actor, object: like, when: at }];
    case "list_member_added":
      return [{ ...add, when: at }];
    case "list_member_removed":
      return [{ type: "Undo", actor, object: add, when: at }];
    case "block":
      return [{ type: "Block", actor, object: target, when: at }];
    default:
      return [{ type: "NotKept", what: "other events" }];
  }
}

/** What a message of a stream tells; null when it is none of these. */
export function actsOfMessage(record: JsonObject, context: ReplyContext): readonly Told[] | null {
  if (isObject(record.delete)) return deleted(record.delete);
  if (typeof record.event === "string" && isObject(record.source)) {
    const users: Activity[] = [record.source, record.target].flatMap((user) => [
      ...context.once(profileOf(user)),
    ]);
    return [...users, ...event(record)];
  }
  const { me } = context;
  const friends = record.friends ?? record.friends_str;
  if (Array.isArray(friends) && me !== null)
    return list(friends).flatMap((id): Activity[] => {
      const object = accountOf(word(id), undefined);
      return object === null ? [] : [{ type: "Follow", actor: me, object }];
    });
  return notices.some((notice) => notice in record) || "friends" in record
    ? [{ type: "NotKept", what: "notices of the stream" }]
    : null;
}
