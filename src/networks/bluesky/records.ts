/**
 * What a record of a repository says, by its collection (lexicons of github.com/bluesky-social/atproto, `app.bsky.*`). The
 * same for a whole repository, the stream of changes and the records inside API replies, so that all three meet.
 */
import type { AccountRef, PostRef, When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOf, actId, didOf, postCollection, postOf, type RecordId, recordOf, whenOf } from "./ids.ts";

/** A record with where it lies and who wrote it. */
export interface RepositoryRecord extends RecordId {
  readonly record: JsonObject;
  readonly author: AccountRef;
  /** Milliseconds; when a relay saw it. */
  readonly seenAt?: number | undefined;
}

/**
 * Names of curated lists and starter packs by URI; null for lists of moderators. Being put on one of those is no honour, so
 * an entry of a list that is not known is not kept.
 */
export type Lists = Map<string, string | null>;

/** Remembers a list record. */
export function rememberList(lists: Lists, { did, collection, rkey }: RecordId, record: JsonObject): void {
  const isModeration = word(record.purpose)?.endsWith("#modlist") ?? true;
  const name = word(record.name)?.slice(0, maxNameLength) ?? rkey;
  lists.set(`at://${did}/${collection}/${rkey}`, isModeration ? null : name);
}

const notKept = (what: string): ToldAll => [{ type: "NotKept", what }];

interface Act {
  readonly actor: AccountRef;
  readonly when: When | undefined;
  readonly nativeId: string;
}

/** Members of one kind in the facets of a post, e.g. the DIDs of its mentions. */
function features(record: JsonObject, kind: string, key: string): readonly Json[] {
  return list(record.facets)
    .flatMap((facet) => list(member(facet, "features")))
    .filter((feature) => word(member(feature, "$type")) === `app.bsky.richtext.facet#${kind}`)
    .map((feature) => member(feature, key))
    .filter((value) => value !== undefined);
}

/** The post that a post quotes: alone, or beside pictures. */
function quoteOf(embed: Json | undefined): PostRef | undefined {
  const record = member(embed, "record");
  const quoted = recordOf(member(record, "uri") ?? member(member(record, "record"), "uri"));
  return quoted?.collection === postCollection ? postOf(quoted) : undefined;
}

/** A post; an answer or quote of one's own posts is a thread, no reaction to anybody. */
function post(one: RepositoryRecord, act: Act): ToldAll {
  const parent = recordOf(member(member(one.record.reply, "parent"), "uri"));
  const quote = quoteOf(one.record.embed);
  const mentioned = new Set(features(one.record, "mention", "did").map(didOf));
  mentioned.delete(one.did);
  if (parent) mentioned.delete(parent.did);
  const hashtags = [...features(one.record, "tag", "tag"), ...list(one.record.tags)]
    .map((tag) => word(tag)?.replace(/^#/, "").slice(0, maxNameLength))
    .filter((tag) => tag !== undefined && tag !== "");
  return [
    {
      type: "Create",
      ...act,
      object: { ...postOf(one), owner: act.actor },
      inReplyTo: parent && parent.did !== one.did ? postOf(parent) : undefined,
      quote: quote?.owner?.nativeId === one.did ? undefined : quote,
      mentions: [...mentioned].filter((did) => did !== undefined).map((did) => accountOf(did)),
      hashtags: [...new Set(hashtags)] as string[],
    },
  ];
}

function react(type: "Like" | "Announce", one: RepositoryRecord, act: Act): ToldAll {
  const subject = recordOf(member(one.record.subject, "uri"));
  return subject
    ? [{ type, ...act, object: postOf(subject) }]
    : `"subject" of the ${type === "Like" ? "like" : "repost"} names no record`;
}

/** An act toward an account that `subject` names by its DID. */
function toward(one: RepositoryRecord, make: (object: AccountRef) => ToldAll): ToldAll {
  const did = didOf(one.record.subject);
  return did === undefined ? '"subject" is no DID' : make(accountOf(did));
}

function listItem(one: RepositoryRecord, act: Act, lists: Lists): ToldAll {
  const target = lists.get(word(one.record.list) ?? "");
  if (target === undefined) return notKept("entries of lists that are not known");
  if (target === null) return notKept("entries of moderation lists");
  return toward(one, (object) => [{ type: "Add", ...act, object, target }]);
}

function profile({ record, author }: RepositoryRecord): ToldAll {
  const name = word(record.displayName)?.slice(0, maxNameLength);
  return [
    {
      type: "Profile",
      account: { ...author, name },
      hasBio: word(record.description) !== undefined,
      hasUrl: word(record.website) !== undefined,
      defaultImage: !isObject(record.avatar),
    },
  ];
}

/** What a record says. */
export function activitiesOf(one: RepositoryRecord, lists: Lists): ToldAll {
  const { record, author, collection, rkey, seenAt } = one;
  const when = whenOf(record.createdAt, rkey, seenAt);
  const act: Act = { actor: author, when, nativeId: actId(one) };
  switch (collection) {
    case postCollection:
      return post(one, act);
    case "app.bsky.feed.like":
      return react("Like", one, act);
    case "app.bsky.feed.repost":
      return react("Announce", one, act);
    case "app.bsky.graph.follow":
      return toward(one, (object) =>
        object.nativeId === one.did ? "the account follows itself" : [{ type: "Follow", ...act, object }],
      );
    case "app.bsky.graph.block":
      return toward(one, (object) => [{ type: "Block", actor: author, object, when }]);
    case "app.bsky.graph.listitem":
      return listItem(one, act, lists);
    case "app.bsky.actor.profile":
      return profile(one);
    case "app.bsky.graph.list":
      rememberList(lists, one, record);
      return notKept("lists");
    default:
      return notKept(collection.startsWith("app.bsky.") ? "settings of Bluesky" : "records of other apps");
  }
}
