/**
 * Replies of Flickr's API about a photo: `photos.getFavorites`, `photos.getInfo`, `photos.comments.getList` (and that of
 * albums), `favorites.getList`. Elements that occur once are objects, several are arrays; everything is text.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { contentOf, countOf, memberOf, momentOf, postOf } from "./refs.ts";

/** A member of a reply, by the names that the API has for the number. */
export function apiMember(value: Json | undefined): AccountRef | null {
  if (typeof value === "string") return memberOf({ nsid: value });
  return memberOf({
    nsid: word(member(value, "nsid")) ?? word(member(value, "author")) ?? word(member(value, "user")),
    alias: word(member(value, "path_alias")) ?? word(member(value, "pathalias")),
    name:
      contentOf(member(value, "username")) ??
      word(member(value, "authorname")) ??
      contentOf(member(value, "realname")),
  });
}

/** `photos.getFavorites`: who faves the photo, and when. */
export function favorites(photo: JsonObject): ToldAll {
  const id = word(photo.id);
  if (id === undefined) return 'the photo has no "id"';
  const object = postOf(id, apiMember(photo.owner));
  const likes = list(photo.person).flatMap((person): Activity[] => {
    const actor = apiMember(person);
    return actor === null
      ? []
      : [{ type: "Like", actor, object, when: momentOf(member(person, "favedate")) }];
  });
  const total = countOf(photo.total);
  return total === undefined
    ? likes
    : [...likes, { type: "Metric", of: object, counts: { likesReceived: total } }];
}

/** `photos.getInfo`: the photo itself, who is named in its tags of people, and how often it was seen. */
export function info(photo: JsonObject): ToldAll {
  const [id, owner] = [word(photo.id), apiMember(photo.owner)];
  if (id === undefined || owner === null) return 'the photo has no "id" or no "owner"';
  const isHidden = word(member(photo.visibility, "ispublic")) === "0";
  const machine = (tag: Json): boolean => word(member(tag, "machine_tag")) === "1";
  const hashtags = list(member(photo.tags, "tag"))
    .filter((tag) => !machine(tag))
    .flatMap((tag) => word(member(tag, "raw")) ?? contentOf(tag) ?? []);
  const created: Activity = {
    type: "Create",
    actor: owner,
    object: postOf(id, null),
    when: momentOf(member(photo.dates, "posted")) ?? momentOf(photo.dateuploaded),
    isPrivate: isHidden || undefined,
    ...(hashtags.length === 0 ? {} : { hashtags: [...new Set(hashtags)] }),
  };
  const all = { views: countOf(photo.views), repliesReceived: countOf(photo.comments) };
  const counts = Object.fromEntries(Object.entries(all).filter(([, count]) => count !== undefined));
  if (isHidden || Object.keys(counts).length === 0) return [created];
  return [created, { type: "Metric", of: postOf(id, owner), counts: counts as Record<string, number> }];
}

/** `photos.comments.getList`, `photosets.comments.getList`. The owner stands in the address of each comment alone. */
export function comments(body: JsonObject): ToldAll {
  const [photo, album] = [word(body.photo_id), word(body.photoset_id)];
  const target = photo ?? album;
  if (target === undefined) return "the reply does not say what the comments are on";
  return list(body.comment).flatMap((comment): Activity[] => {
    const actor = apiMember(comment);
    if (actor === null) return [];
    const id = word(member(comment, "id"));
    const owner = memberOf({ address: word(member(comment, "permalink")) });
    const inReplyTo = postOf(target, owner, photo === undefined ? "album-" : "");
    const when = momentOf(member(comment, "datecreate")) ?? momentOf(member(comment, "date_create"));
    return [
      { type: "Create", actor, object: id === undefined ? undefined : postOf(id, null), inReplyTo, when },
    ];
  });
}

/** `favorites.getList`, `favorites.getPublicList`: what somebody faves. */
export function favoritesOf(actor: AccountRef, photos: readonly Json[]): Activity[] {
  return photos.flatMap((photo): Activity[] => {
    const id = word(member(photo, "id"));
    if (id === undefined) return [];
    const object = postOf(id, apiMember(member(photo, "owner")));
    return [{ type: "Like", actor, object, when: momentOf(member(photo, "date_faved")) }];
  });
}
