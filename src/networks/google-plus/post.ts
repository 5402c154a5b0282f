/** A post of a Takeout with all that others did with it: the one archive that names who liked, shared and answered. */
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import { hashtagsOf, mentionsOf } from "./content.ts";
import { personOf, postOfUrl } from "./person.ts";

/**
 * Whether a post was shown to some people only. A community or collection does not say whether it was open, so its posts
 * count as shown to some.
 */
export function isShownToSome(acl: Json | undefined): true | undefined {
  if (!isObject(acl) || acl.isPublic === true) return undefined;
  const circles = list(member(acl.visibleToStandardAcl, "circles"));
  return circles.some((circle) => member(circle, "type") === "CIRCLE_TYPE_PUBLIC") ? undefined : true;
}

const htmlOf = (record: JsonObject): string => (typeof record.content === "string" ? record.content : "");

/** Where and when something was done, and whether others could see it. */
interface Setting {
  readonly post: PostRef;
  readonly owner: AccountRef;
  /** The post's own time: acts on it without a time are dated from it. */
  readonly when: When | undefined;
  readonly isPrivate: true | undefined;
}

/** Each of `people` did `type` with the post; Google+ gives no time for it. */
function reactions(
  type: "Like" | "Announce",
  people: readonly (Json | undefined)[],
  { post, owner, when, isPrivate }: Setting,
): readonly Told[] {
  return people.flatMap((person): readonly Told[] => {
    const actor = personOf(person);
    if (actor === null) return [`a person who ${type === "Like" ? "liked" : "shared"} it has no name`];
    if (isSame(actor, owner)) return [];
    return [{ type, actor, object: post, when: when && { ...when, of: "object" }, isPrivate }];
  });
}

const plusOners = (record: JsonObject): readonly (Json | undefined)[] =>
  list(record.plusOnes).map((one) => member(one, "plusOner"));

/** A comment under a post, with its own likes. */
function comment(record: Json, under: Setting): readonly Told[] {
  if (!isObject(record)) return ["a comment is no object"];
  const actor = personOf(record.author);
  if (actor === null) return ["a comment does not say who wrote it"];
  const time = readTime(record.creationTime);
  if (time === null) return [`"creationTime" of a comment is ${quotedJson(record.creationTime)}`];
  const when: When | undefined = time && { ...time, of: "event" };
  const nativeId = word(record.commentActivityId) ?? word(record.resourceName);
  const post: PostRef | undefined =
    nativeId === undefined ? undefined : { network: "google-plus", post: nativeId, owner: actor };
  const { isPrivate } = under;
  const create: Activity = {
    type: "Create",
    actor,
    object: post,
    inReplyTo: isSame(actor, under.owner) ? undefined : under.post,
    mentions: mentionsOf(htmlOf(record), [actor, under.owner]),
    when,
    nativeId,
    isPrivate,
  };
  if (post === undefined) return [create];
  return [create, ...reactions("Like", plusOners(record), { post, owner: actor, when, isPrivate })];
}

/** What the author did: shared another's post, or wrote one. */
function own(record: JsonObject, { post, owner, when, isPrivate }: Setting): readonly Activity[] {
  const html = htmlOf(record);
  const act = { actor: owner, when, nativeId: post.post, isPrivate };
  const shared = record.resharedPost;
  const mentions = mentionsOf(html, [owner]);
  const create: Activity = { type: "Create", ...act, object: post, mentions, hashtags: hashtagsOf(html) };
  if (!isObject(shared)) return [create];
  const from = personOf(shared.author);
  const object = postOfUrl(word(shared.url), from) ?? from;
  if (object === null || (from !== null && isSame(from, owner))) return [create];
  const announce: Activity = { type: "Announce", ...act, object };
  return mentions === undefined ? [announce] : [announce, create];
}

/** Everything that a post of a Takeout tells. */
export function actsOfPost(record: Json): readonly Told[] {
  if (!isObject(record)) return ["the post is no object"];
  const owner = personOf(record.author);
  if (owner === null) return ['the post has no "author"'];
  const id = word(record.activityId) ?? word(record.resourceName);
  const post =
    postOfUrl(word(record.url), owner) ??
    (id === undefined ? null : { network: "google-plus", post: id, owner });
  if (post === null) return ['the post has no "url"'];
  const time = readTime(record.creationTime);
  if (time === null) return [`"creationTime" is ${quotedJson(record.creationTime)}`];
  const when: When | undefined = time && { ...time, of: "event" };
  const setting: Setting = { post, owner, when, isPrivate: isShownToSome(record.postAcl) };
  const votes = list(member(record.poll, "choices")).flatMap((choice) => list(member(choice, "votes")));
  return [
    ...own(record, setting),
    ...reactions("Like", plusOners(record), setting),
    ...reactions(
      "Announce",
      list(record.reshares).map((one) => member(one, "resharer")),
      setting,
    ),
    ...list(record.comments).flatMap((one) => comment(one, setting)),
    ...votes.map((): Told => ({ type: "NotKept", what: "votes in polls" })),
  ];
}
