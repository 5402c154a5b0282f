/** Comments in the YouTube Data API v3: `commentThread` with its replies, and `comment` alone. */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { Told } from "../reading/told.ts";
import { channelOf, eventTime, isChannelId, isCommentId, isVideoId, postOf } from "./channel.ts";

/** What a comment answers: another comment, a video, or a channel on its own page. */
interface Parent {
  readonly video?: string | undefined;
  readonly channel?: AccountRef | null;
  readonly comment?: PostRef | undefined;
  /** True for a thread that not everybody can see. */
  readonly isPrivate?: true | undefined;
}

/** Who wrote a comment: `authorChannelId` is an object, and missing where the account is gone. */
function authorOf(snippet: JsonObject): AccountRef | null {
  const id = member(snippet.authorChannelId, "value") ?? snippet.authorChannelId;
  const author = channelOf(isObject(id) ? undefined : id, snippet.authorDisplayName);
  if (author === null || author.nativeId !== undefined) return author;
  const fromUrl = /\/channel\/(UC[\w-]{22})/.exec(word(snippet.authorChannelUrl) ?? "")?.[1];
  return fromUrl === undefined ? author : { ...author, nativeId: fromUrl };
}

function answered(snippet: JsonObject, parent: Parent): AccountRef | PostRef | undefined {
  if (parent.comment !== undefined) return parent.comment;
  const above = word(snippet.parentId);
  if (isCommentId(above)) return postOf(above);
  const video = word(snippet.videoId) ?? parent.video;
  const channel = channelOf(snippet.channelId) ?? parent.channel ?? null;
  if (isVideoId(video)) return postOf(video, channel);
  return isChannelId(channel?.nativeId) ? channel : undefined;
}

/** A comment as an answer, with the likes YouTube counts for it where there are any. */
export function actsOfComment(
  { id, snippet }: JsonObject,
  parent: Parent = {},
  replies?: number,
): readonly Told[] {
  const nativeId = word(id);
  if (!isObject(snippet)) return ['the comment has no "snippet"'];
  if (!isCommentId(nativeId)) return ['the comment has no "id"'];
  const status = word(snippet.moderationStatus);
  if (status !== undefined && status !== "published")
    return [{ type: "NotKept", what: "comments held back" }];
  const actor = authorOf(snippet);
  if (actor === null) return ["the comment does not say who wrote it"];
  const object = postOf(nativeId, actor);
  const target = answered(snippet, parent);
  const owner = target !== undefined && "post" in target ? target.owner : target;
  const inReplyTo = owner !== undefined && isSame(owner, actor) ? undefined : target;
  const create: Activity = {
    type: "Create",
    actor,
    object,
    inReplyTo,
    when: eventTime(snippet.publishedAt),
    nativeId,
    isPrivate: parent.isPrivate,
  };
  const likes = Number(word(snippet.likeCount)) || 0;
  // Most comments have neither; a count of nought is not worth a record of its own.
  if (likes === 0 && !replies) return [create];
  const counts = {
    ...(likes > 0 ? { likesReceived: likes } : {}),
    ...(replies ? { repliesReceived: replies } : {}),
  };
  return [create, { type: "Metric", of: object, counts }];
}

/** A thread: its first comment, and those of the replies that came with it. */
export function actsOfThread({ snippet, replies }: JsonObject): readonly Told[] {
  const top = member(snippet, "topLevelComment");
  if (!isObject(top)) return ["the thread has no first comment"];
  const parent: Parent = {
    video: word(member(snippet, "videoId")),
    channel: channelOf(member(snippet, "channelId")),
    isPrivate: member(snippet, "isPublic") === false || undefined,
  };
  const total = Number(word(member(snippet, "totalReplyCount"))) || undefined;
  const first = word(top.id);
  const author = isObject(top.snippet) ? authorOf(top.snippet) : null;
  const comment = isCommentId(first) ? postOf(first, author) : undefined;
  return [
    ...actsOfComment(top, parent, total),
    ...list(member(replies, "comments"))
      .filter(isObject)
      .flatMap((reply) => actsOfComment(reply, { comment, isPrivate: parent.isPrivate })),
  ];
}
