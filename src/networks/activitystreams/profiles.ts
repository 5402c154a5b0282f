/**
 * What an actor object says of itself, and our own three objects that ActivityStreams has no word for: Metric (stated
 * counts), Own (whose account it is) and the fields `verified`, `hasBio` and so on of an actor. docs/networks/generic.md
 * shows each.
 */
import type { NetworkId } from "../../words.ts";
import { type Activity, type CountName, countNames, type Metric } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import { maxNameLength, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOrPost, accountRef } from "./refs.ts";

/** Understood and counted. */
export const notKept = (what: string): ToldAll => [{ type: "NotKept", what: what.slice(0, 80) }];

const flag = (value: Json | undefined): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

/** Whether a property has anything in it; undefined when the object has no such property. */
function has(object: JsonObject, ...properties: readonly string[]): boolean | undefined {
  const given = properties.filter((property) => property in object);
  if (given.length === 0) return undefined;
  return given.some((property) => {
    const value = object[property];
    return typeof value === "string" ? value.trim() !== "" : list(value).length > 0;
  });
}

type Counts = Metric["counts"] | string;

function countsOf(value: Json | undefined): Counts {
  const counts: Partial<Record<CountName, number>> = {};
  for (const name of countNames) {
    const count = member(value, name);
    if (count === undefined || count === null) continue;
    if (typeof count !== "number" || !Number.isFinite(count) || count < 0)
      return `"${name}" is ${quoted(JSON.stringify(count))}`;
    counts[name] = count;
  }
  return counts;
}

/** Sizes of an actor's own collections, where they are given inside it. */
function collectionCounts(actor: JsonObject): JsonObject {
  const total = (property: string): Json | undefined => member(actor[property], "totalItems");
  return { followers: total("followers"), following: total("following"), posts: total("outbox") };
}

/** An actor object as a Profile, with a Metric when it states counts. */
export function profileOf(actor: JsonObject, network: NetworkId | null): ToldAll {
  const account = accountRef(actor, network);
  if (account === null) return "the actor has no usable id or name";
  const created = readTime(actor.published);
  if (created === null) return `"published" is ${quoted(String(actor.published))}`;
  const sameOwner = list(actor.sameOwner)
    .map((other) => accountRef(other, network))
    .filter((other) => other !== null);
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: created?.at,
    verified: flag(actor.verified),
    protected: flag(actor.protected) ?? flag(actor.manuallyApprovesFollowers),
    hasBio: flag(actor.hasBio) ?? has(actor, "summary", "summaryMap"),
    hasLocation: flag(actor.hasLocation) ?? has(actor, "location"),
    hasUrl: flag(actor.hasUrl),
    defaultImage: flag(actor.defaultImage),
    curated: flag(actor.curated),
    kind: actor.kind === "page" ? "page" : undefined,
    sameOwner: sameOwner.length > 0 ? sameOwner : undefined,
  };
  const counts = countsOf(collectionCounts(actor));
  if (typeof counts === "string") return counts;
  return Object.keys(counts).length === 0 ? [profile] : [profile, { type: "Metric", of: account, counts }];
}

/** `{"type":"Metric","of":…,"counts":{…},"observedAt":…,"windowDays":…}` */
export function metricOf(object: JsonObject, network: NetworkId | null): ToldAll {
  const of = accountOrPost(object.of, network);
  if (of === null) return '"of" names no account or post';
  const counts = countsOf(object.counts);
  if (typeof counts === "string") return counts;
  const observed = readTime(object.observedAt);
  if (observed === null) return `"observedAt" is ${quoted(String(object.observedAt))}`;
  const windowDays = object.windowDays ?? undefined;
  if (windowDays !== undefined && !(typeof windowDays === "number" && windowDays > 0))
    return `"windowDays" is ${quoted(JSON.stringify(windowDays))}`;
  return [{ type: "Metric", of, counts, observedAt: observed?.at, windowDays }];
}

/** `{"type":"Own","slug":"nora-lindqvist","name":"Nora Lindqvist","account":…}` */
export function ownOf(object: JsonObject, network: NetworkId | null): ToldAll {
  const slug = word(object.slug);
  const name = word(object.name) ?? slug;
  const account = accountRef(object.account, network);
  if (slug === undefined || name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    return '"slug" is missing or not of small letters, digits and hyphens';
  if (slug.length > maxNameLength || name.length > maxNameLength)
    return `"slug" or "name" is longer than ${maxNameLength} characters`;
  return account === null ? '"account" names no account' : [{ type: "Own", slug, name, account }];
}
