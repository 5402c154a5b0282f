/** One resource of the YouTube Data API v3, by its `kind` (developers.google.com/youtube/v3/docs). */
import type { AccountRef, Activity } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import { channelOf, eventTime, isChannelId, isVideoId, postOf } from "./channel.ts";
import { actsOfComment, actsOfThread } from "./comment.ts";
import { activity, playlistItem } from "./own-lists.ts";

/** What reading a resource needs to know of its reply. */
export interface Asked {
  /** Whose token asked, from `--as`. */
  readonly me: AccountRef | null;
  /** Parameters of the request, where the dump keeps it. */
  readonly parameters: URLSearchParams;
}

/** A whole number that the API writes as text; undefined where it is hidden. */
const count = (value: JsonObject[string]): number | undefined => {
  const text = word(value);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** `subscription`: `channelId` subscribes to `resourceId`; with `mySubscribers`, the subscriber is named apart. */
function subscription({ snippet, subscriberSnippet }: JsonObject, { me }: Asked): readonly Told[] {
  const actor =
    channelOf(member(subscriberSnippet, "channelId"), member(subscriberSnippet, "title")) ??
    channelOf(member(snippet, "channelId"));
  const resource = channelOf(member(member(snippet, "resourceId"), "channelId"), member(snippet, "title"));
  const object = isChannelId(resource?.nativeId) ? resource : subscriberSnippet === undefined ? null : me;
  if (actor === null || !object) return ["the subscription does not name both channels"];
  if (isSame(actor, object)) return ["the channel subscribes to itself"];
  return [{ type: "Follow", actor, object, when: eventTime(member(snippet, "publishedAt")) }];
}

/** The Google+ profile that a channel was joined with, which the API named while there was Google+: one Google account has both. */
function googleProfileOf(details: Json | undefined): AccountRef | null {
  const nativeId = word(member(details, "googlePlusUserId"));
  return nativeId !== undefined && /^\d{15,25}$/.test(nativeId) ? { network: "google-plus", nativeId } : null;
}

function channel({ id, snippet, statistics, contentDetails }: JsonObject): readonly Told[] {
  const handle = word(member(snippet, "customUrl"));
  const title = channelOf(id, member(snippet, "title"));
  if (!isChannelId(title?.nativeId)) return ['the channel has no "id"'];
  const account = { ...title, handle: handle?.startsWith("@") ? handle.slice(1) : title.handle };
  const google = googleProfileOf(contentDetails);
  const profile: Activity = {
    type: "Profile",
    account,
    sameOwner: google === null ? undefined : [google],
    createdAt: readTime(member(snippet, "publishedAt"))?.at,
    hasBio:
      isObject(snippet) && "description" in snippet ? word(snippet.description) !== undefined : undefined,
  };
  if (!isObject(statistics)) return [profile];
  const hidden = statistics.hiddenSubscriberCount === true;
  const counts = {
    followers: hidden ? undefined : count(statistics.subscriberCount),
    posts: count(statistics.videoCount),
    views: count(statistics.viewCount),
  };
  return [profile, ...metric(account, counts)];
}

/** A metric of the counts that are known. */
function metric(
  of: Extract<Activity, { type: "Metric" }>["of"],
  counts: Record<string, number | undefined>,
): readonly Activity[] {
  const known = Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined));
  return Object.keys(known).length === 0 ? [] : [{ type: "Metric", of, counts: known }];
}

function video({ id, snippet, statistics, status }: JsonObject, { me, parameters }: Asked): readonly Told[] {
  const post = word(id);
  if (!isVideoId(post)) return ['the video has no "id"'];
  const owner = channelOf(member(snippet, "channelId"), member(snippet, "channelTitle"));
  const object = postOf(post, owner);
  const told: Told[] = [];
  if (owner !== null) {
    const when = eventTime(member(snippet, "publishedAt"));
    const isPrivate = member(status, "privacyStatus") === "private" || undefined;
    told.push({ type: "Create", actor: owner, object, when, nativeId: post, isPrivate });
  }
  const rating = parameters.get("myRating");
  if (rating === "like" && me !== null) told.push({ type: "Like", actor: me, object });
  if (rating === "dislike") told.push({ type: "NotKept", what: "dislikes" });
  if (isObject(statistics)) {
    const counts = {
      likesReceived: count(statistics.likeCount),
      repliesReceived: count(statistics.commentCount),
      views: count(statistics.viewCount),
    };
    told.push(...metric(object, counts));
  }
  return told.length > 0 ? told : ['the video has no "snippet"'];
}

const kinds: Readonly<Record<string, (resource: JsonObject, asked: Asked) => readonly Told[]>> = {
  subscription,
  channel,
  video,
  playlistItem,
  activity,
  comment: (resource) => actsOfComment(resource),
  commentThread: actsOfThread,
  member: () => [{ type: "NotKept", what: "memberships" }],
};

/** What a resource, or a reply with a list of them, tells. */
export function actsOfResource(resource: JsonObject, asked: Asked): readonly Told[] {
  const kind = word(resource.kind)?.replace(/^youtube#/, "") ?? "";
  if (Array.isArray(resource.items)) {
    const single = kind.replace(/ListResponse$/, "");
    return list(resource.items).flatMap((item) =>
      isObject(item) ? actsOfResource({ kind: single, ...item }, asked) : ["the item is no object"],
    );
  }
  if (kind.endsWith("ListResponse")) return [];
  const error = word(member(resource.error, "message"));
  if (error !== undefined) return ["an error of the API, no reply"];
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return read ? read(resource, asked) : [{ type: "NotKept", what: "other resources" }];
}
