/**
 * One resource of the Google+ API v1, by its `kind`: activities, comments and people ("Google+ API Reference", closed 7 March
 * 2019). Posts go by the id of the API, comments name the post they answer by the same.
 */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Told } from "../reading/told.ts";
import { hashtagsOf, mentionsOf } from "./content.ts";
import { personOf } from "./person.ts";

const eventTime = (value: Json | undefined) => {
  const time = readTime(value);
  return time ? ({ ...time, of: "event" } as const) : undefined;
};

function postOf(id: Json | undefined, owner: AccountRef | null): PostRef | null {
  const post = word(id);
  return post === undefined ? null : { network: "google-plus", post, owner: owner ?? undefined };
}

/** The counts of a post or comment, where the API gives them. */
function metricOf(object: Json | undefined, record: JsonObject, of: PostRef): readonly Activity[] {
  const counts: { likesReceived?: number; sharesReceived?: number; repliesReceived?: number } = {};
  const total = (name: string): Json | undefined =>
    member(member(object, name) ?? record[name], "totalItems");
  for (const [field, name] of [
    ["plusoners", "likesReceived"],
    ["resharers", "sharesReceived"],
    ["replies", "repliesReceived"],
  ] as const) {
    const count = total(field);
    if (typeof count === "number" && count >= 0) counts[name] = count;
  }
  return Object.keys(counts).length === 0 ? [] : [{ type: "Metric", of, counts }];
}

/** The audience of an activity: anything but everybody is some. */
const isShownToSome = (access: Json | undefined): true | undefined => {
  const audiences = list(member(access, "items")).map((item) => member(item, "type"));
  return audiences.length === 0 || audiences.includes("public") ? undefined : true;
};

/** `activity`: a post, or a share (`verb`) of the one in `object`. */
function activity(record: JsonObject): readonly Told[] {
  const actor = personOf(record.actor);
  const post = postOf(record.id, actor);
  if (actor === null || post === null) return ["the activity names no actor and id"];
  const { object } = record;
  const html = word(record.annotation) ?? word(member(object, "content")) ?? "";
  const act = {
    actor,
    when: eventTime(record.published),
    nativeId: post.post,
    isPrivate: isShownToSome(record.access),
  };
  const metric = metricOf(object, record, post);
  if (record.verb === "share") {
    const from = personOf(member(object, "actor"));
    const shared = postOf(member(object, "id"), from) ?? from;
    if (shared === null) return ["the share does not name the post it shares"];
    return from !== null && isSame(from, actor)
      ? metric
      : [{ type: "Announce", ...act, object: shared }, ...metric];
  }
  const create: Activity = {
    type: "Create",
    ...act,
    object: post,
    mentions: mentionsOf(html, [actor]),
    hashtags: hashtagsOf(html),
  };
  return [create, ...metric];
}

/** `comment`: an answer to the activity of `inReplyTo`. */
function comment(record: JsonObject): readonly Told[] {
  const actor = personOf(record.actor);
  const object = postOf(record.id, actor);
  const parent = postOf(member(list(record.inReplyTo)[0], "id"), null);
  if (actor === null || object === null) return ["the comment names no author and id"];
  const html = word(member(record.object, "content")) ?? "";
  const create: Activity = {
    type: "Create",
    actor,
    object,
    inReplyTo: parent ?? undefined,
    mentions: mentionsOf(html, [actor]),
    when: eventTime(record.published),
    nativeId: object.post,
  };
  return [create, ...metricOf(undefined, record, object)];
}

/** `person`: a profile; `asked` is the path of the request, which says what the people of a list did. */
function person(record: JsonObject, asked: string): readonly Told[] {
  const account = personOf(record);
  if (account === null) return ["the person has neither id nor name"];
  const has = (...fields: string[]): boolean => fields.some((field) => word(record[field]) !== undefined);
  // A list of people has names and pictures only; a person asked for alone has all there is.
  const isWhole = "isPlusUser" in record || "circledByCount" in record || "aboutMe" in record;
  const profile: Activity = {
    type: "Profile",
    account,
    kind: record.objectType === "page" ? "page" : undefined,
    verified: typeof record.verified === "boolean" ? record.verified : undefined,
    hasBio: isWhole ? has("aboutMe", "tagline", "braggingRights") : undefined,
    hasLocation: isWhole ? list(record.placesLived).length > 0 || has("currentLocation") : undefined,
    hasUrl: isWhole ? list(record.urls).length > 0 : undefined,
  };
  const told: Told[] = [profile];
  const followers = record.circledByCount;
  if (typeof followers === "number" && followers >= 0)
    told.push({ type: "Metric", of: account, counts: { followers } });
  const [, post, people] = /\/activities\/([^/?]+)\/people\/(plusoners|resharers)/.exec(asked) ?? [];
  if (post !== undefined) {
    const type = people === "plusoners" ? "Like" : "Announce";
    told.push({ type, actor: account, object: { network: "google-plus", post } });
  }
  return told;
}

/** What a resource, or a reply with a list of them, tells. */
export function actsOfResource(resource: JsonObject, asked: string): readonly Told[] {
  if (Array.isArray(resource.items))
    return list(resource.items).flatMap((item) =>
      isObject(item) ? actsOfResource(item, asked) : ["the item is no object"],
    );
  switch (resource.kind) {
    case "plus#activity":
      return activity(resource);
    case "plus#comment":
      return comment(resource);
    case "plus#person":
      return person(resource, asked);
    case "plus#moment":
      return [{ type: "NotKept", what: "moments" }];
    default:
      return [];
  }
}
