/**
 * Deliveries of the Account Activity API: what happened to or by one account, as X sent it to a server ("Account activity data
 * object structure", developer.x.com). Messages among them are not read.
 */
import type { When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import type { ReplyContext } from "./reply-context.ts";
import { postIdOf } from "./status.ts";
import { accountOfUser, profileOf } from "./user.ts";

const timeOf = (event: Json, field: string): When | undefined => {
  const time = readTime(member(event, field));
  return time ? { ...time, of: "event" } : undefined;
};

/** `favorite_events`: somebody liked a post. */
function favourite(event: Json, context: ReplyContext): readonly Told[] {
  const by = member(event, "user");
  const status = member(event, "favorited_status");
  const actor = accountOfUser(by);
  const post = postIdOf(status);
  if (actor === null || post === undefined) return ["the like does not name account and post"];
  const owner = accountOfUser(member(status, "user")) ?? undefined;
  const when = timeOf(event, "timestamp_ms") ?? timeOf(event, "created_at");
  return [
    ...context.once(profileOf(by, when?.at)),
    { type: "Like", actor, object: { network: "twitter", post, owner }, when },
  ];
}

/** `follow_events` and `block_events`: somebody did, or took back, something to an account. */
function toward(event: Json, context: ReplyContext): readonly Told[] {
  const source = member(event, "source");
  const actor = accountOfUser(source);
  const object = accountOfUser(member(event, "target"));
  if (actor === null || object === null) return ["the event does not name two accounts"];
  const when = timeOf(event, "created_timestamp");
  const profile = context.once(profileOf(source, when?.at));
  const follow = { type: "Follow", actor, object } as const;
  switch (word(member(event, "type"))) {
    case "follow":
      return [...profile, { ...follow, when }];
    case "unfollow":
      return [...profile, { type: "Undo", actor, object: follow, when }];
    case "block":
      return [{ type: "Block", actor, object, when }];
    default:
      return [{ type: "NotKept", what: "other events" }];
  }
}

/** What a delivery tells; posts and deletions are read as in the streams, by `readMessage`. */
export function actsOfDelivery(
  delivery: JsonObject,
  context: ReplyContext,
  readMessage: (message: JsonObject) => readonly Told[],
): readonly Told[] {
  const told: Told[] = [];
  const messages = [
    ...list(delivery.tweet_create_events),
    ...list(delivery.tweet_delete_events).map((event): Json => (isObject(event) ? { delete: event } : event)),
  ];
  for (const message of messages) if (isObject(message)) told.push(...readMessage(message));
  for (const event of list(delivery.favorite_events)) told.push(...favourite(event, context));
  for (const event of [...list(delivery.follow_events), ...list(delivery.block_events)])
    told.push(...toward(event, context));
  return told.length > 0 ? told : [{ type: "NotKept", what: "other events" }];
}
