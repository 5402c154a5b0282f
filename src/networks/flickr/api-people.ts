/** Replies of Flickr's API about members: `people.getInfo`, `contacts.getList`, `activity.userPhotos`. */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { apiMember } from "./api-photo.ts";
import { contentOf, countOf, momentOf, postOf } from "./refs.ts";

/** `people.getInfo`: whether there is a place and a description, and how many photos. */
export function person(body: JsonObject): ToldAll {
  const account = apiMember({ ...body, nsid: body.nsid ?? body.id });
  if (account?.nativeId === undefined) return 'the person has no "nsid"';
  const given = (name: string): boolean | undefined =>
    body[name] === undefined ? undefined : contentOf(body[name]) !== undefined;
  const counts = {
    posts: countOf(member(body.photos, "count")),
    views: countOf(member(body.photos, "views")),
    followers: countOf(body.followers),
  };
  const known = Object.entries(counts).filter(([, count]) => count !== undefined);
  const profile: Activity = {
    type: "Profile",
    account,
    hasBio: given("description"),
    hasLocation: given("location"),
    defaultImage: body.iconserver === undefined ? undefined : word(body.iconserver) === "0",
  };
  if (known.length === 0) return [profile];
  return [
    profile,
    { type: "Metric", of: account, counts: Object.fromEntries(known) as Record<string, number> },
  ];
}

/** `contacts.getList`, `contacts.getPublicList`: whom `owner` follows; those ignored are not followed. */
export function contactsOf(owner: AccountRef, contacts: readonly Json[]): Activity[] {
  return contacts.flatMap((contact): Activity[] => {
    const object = apiMember(contact);
    if (object === null) return [];
    if (word(member(contact, "ignored")) === "1") return [{ type: "Block", actor: owner, object }];
    return [{ type: "Follow", actor: owner, object }];
  });
}

function event(value: Json, on: PostRef): Activity {
  const actor = apiMember(value);
  const when = momentOf(member(value, "dateadded"));
  const kind = word(member(value, "type"));
  const id = word(member(value, "commentid"));
  if (actor === null) return { type: "NotKept", what: "events without a member" };
  if (kind === "fave") return { type: "Like", actor, object: on, when };
  if (kind === "added_to_gallery") return { type: "Announce", actor, object: on, when };
  if (kind === "comment" || kind === "note") {
    const object = id === undefined ? undefined : postOf(id, null);
    return { type: "Create", actor, object, inReplyTo: on, when };
  }
  return { type: "NotKept", what: "tags and invitations" };
}

/** `activity.userPhotos`, `activity.userComments`: who did what to photos and albums of late. */
export function activityOf(items: readonly Json[]): Activity[] {
  return items.flatMap((item) => {
    const id = word(member(item, "id"));
    if (id === undefined) return [];
    const kind = word(member(item, "type")) === "photoset" ? "album-" : "";
    const on = postOf(id, apiMember(member(item, "owner")), kind);
    return list(member(member(item, "activity"), "event")).map((value) => event(value, on));
  });
}
