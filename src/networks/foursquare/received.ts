/** Likes, comments and counts that a check-in or tip has received, the same in every reply that shows it. */
import type { Activity, CountName, PostRef } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { listedIn, momentOf, userOf } from "./shapes.ts";

function count(value: Json | undefined): number | undefined {
  const number = Number(word(value) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Counts above zero of a post, as one dated fact. */
export function countsOf(of: PostRef, counts: Partial<Record<CountName, Json | undefined>>): Activity[] {
  const known = Object.entries(counts).flatMap(([name, value]) => {
    const number = count(value);
    return number === undefined ? [] : [[name, number] as const];
  });
  return known.length === 0 ? [] : [{ type: "Metric", of, counts: Object.fromEntries(known) }];
}

/** Who likes a post: named, without a time. Foursquare lists some and counts all. */
export function likesOf(post: PostRef, thing: JsonObject): Activity[] {
  return listedIn(thing.likes).flatMap((user): Activity[] => {
    const actor = userOf(user);
    return actor === null ? [] : [{ type: "Like", actor, object: post }];
  });
}

/** Who commented on a check-in. */
export function commentsOf(post: PostRef, thing: JsonObject): Activity[] {
  return listedIn(thing.comments).flatMap((comment): Activity[] => {
    const actor = userOf(member(comment, "user"));
    if (actor === null) return [];
    const id = word(member(comment, "id"));
    const object = id === undefined ? undefined : ({ network: "foursquare", post: id } as const);
    return [{ type: "Create", actor, object, inReplyTo: post, when: momentOf(member(comment, "createdAt")) }];
  });
}
