/** What a channel's playlists and its list of activities tell, in the YouTube Data API v3. */
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import type { Told } from "../reading/told.ts";
import { channelOf, eventTime, isChannelId, isVideoId, postOf } from "./channel.ts";

/** An entry of a playlist; those of the liked list (`LL…`) and the favourites (`FL…`) are likes by its channel. */
export function playlistItem({ snippet, contentDetails }: JsonObject): readonly Told[] {
  const playlist = word(member(snippet, "playlistId")) ?? "";
  if (!/^(?:LL|FL)/.test(playlist)) return [{ type: "NotKept", what: "entries of playlists" }];
  const actor = channelOf(member(snippet, "channelId"), member(snippet, "channelTitle"));
  const id =
    word(member(member(snippet, "resourceId"), "videoId")) ?? word(member(contentDetails, "videoId"));
  if (!isChannelId(actor?.nativeId) || !isVideoId(id))
    return ["the like does not name its channel and video"];
  const owner = channelOf(member(snippet, "videoOwnerChannelId"), member(snippet, "videoOwnerChannelTitle"));
  return [
    { type: "Like", actor, object: postOf(id, owner), when: eventTime(member(snippet, "publishedAt")) },
  ];
}

/** The id of an uploaded video, from the address of its picture: the one place of `snippet` that has it. */
function uploaded(snippet: Json | undefined, type: string): string | undefined {
  const picture = member(member(member(snippet, "thumbnails"), "default"), "url");
  return type === "upload" ? /\/vi\/([\w-]{11})\//.exec(word(picture) ?? "")?.[1] : undefined;
}

/** An entry of a channel's activities; what was acted on stands in `contentDetails` alone. */
export function activity({ snippet, contentDetails }: JsonObject): readonly Told[] {
  const actor = channelOf(member(snippet, "channelId"), member(snippet, "channelTitle"));
  const type = word(member(snippet, "type")) ?? "";
  const detail = member(contentDetails, type);
  const target = member(detail, "resourceId");
  const id = word(member(target, "videoId")) ?? word(member(detail, "videoId")) ?? uploaded(snippet, type);
  const when = eventTime(member(snippet, "publishedAt"));
  if (!isChannelId(actor?.nativeId)) return ['the activity has no "channelId"'];
  if (type === "subscription") {
    const object = channelOf(member(target, "channelId"));
    if (object !== null) return [{ type: "Follow", actor, object, when }];
  }
  if (isVideoId(id)) {
    const object = postOf(id, type === "upload" ? actor : null);
    if (type === "upload") return [{ type: "Create", actor, object, when, nativeId: id }];
    if (type === "like" || type === "favorite") return [{ type: "Like", actor, object, when }];
  }
  return [{ type: "NotKept", what: "activities without details" }];
}
