/** What a record of Last.fm says. A track is a post of its artist, whose page is an account. */
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import type { Row } from "./row.ts";

function userOf(name: string | undefined): AccountRef | null {
  return name === undefined || name.length > maxNameLength ? null : { network: "lastfm", handle: name };
}

/** Unix seconds, or `Fri, 12 Dec 2008 13:20:41` in UTC. */
function whenOf(seconds: string | undefined, text: string | undefined): When | undefined {
  const read = readTime(seconds);
  if (read) return { ...read, of: "event" };
  const at = text === undefined ? Number.NaN : Date.parse(`${text.replace(/ (?:UTC|GMT)$/, "")} UTC`);
  return Number.isFinite(at) && at > 0 ? { at, precision: "second", of: "event" } : undefined;
}

const page = (name: string): string => name.trim().toLowerCase();

/** The track by the names of artist and title: Last.fm has no other id for it. */
function trackOf({ text }: Row): PostRef | null {
  const artist = text("artist.name") ?? text("artist");
  const title = text("name");
  if (artist === undefined || title === undefined || artist.length + title.length > maxNameLength)
    return null;
  const nativeId = `music/${page(artist)}`;
  return {
    network: "lastfm",
    post: `${nativeId}/_/${page(title)}`,
    owner: { network: "lastfm", nativeId, name: artist },
  };
}

function profileOf(account: AccountRef, { text }: Row): readonly Activity[] {
  const createdAt = readTime(text("registered.unixtime"))?.at;
  const country = text("country");
  const hasLocation = country === undefined ? undefined : country !== "None";
  return createdAt === undefined && hasLocation === undefined
    ? []
    : [{ type: "Profile", account, createdAt, hasLocation }];
}

/** The acts of a row; `me` is the owner of the list where the reply does not name one. */
export function actsOfRow(row: Row, me: AccountRef | null): readonly Told[] {
  const { text } = row;
  if (row.list === "recenttracks") return [{ type: "NotKept", what: "listens" }];
  if (row.list === "neighbours") return [{ type: "NotKept", what: "neighbours by taste" }];
  if (row.list === "user") {
    const account = userOf(text("name"));
    if (account === null) return ['the user has no "name"'];
    const told = profileOf(account, row);
    return told.length > 0 ? told : [{ type: "Profile", account }];
  }
  const owner = userOf(row.owner) ?? me;
  if (owner === null)
    return ["the reply does not say whose it is; keep the address it was asked from, or use --as"];
  if (row.list === "friends") {
    const friend = userOf(text("name"));
    if (friend === null) return ['the user has no "name"'];
    return [{ type: "Follow", actor: owner, object: friend }, ...profileOf(friend, row)];
  }
  if (row.list === "shouts") {
    const actor = userOf(text("author"));
    if (actor === null) return ['the shout has no "author"'];
    return [{ type: "Create", actor, inReplyTo: owner, when: whenOf(undefined, text("date")) }];
  }
  const object = trackOf(row);
  if (object === null) return ['the track has no "name" or no "artist"'];
  return [{ type: "Like", actor: owner, object, when: whenOf(text("date.uts"), text("date")) }];
}
