/** Records of two members, a name and a time, each a relation between the archive's account and that name. */
import type { AccountRef, Activity, Follow, Undo, When } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { list, member } from "../reading/json-values.ts";
import { badTime, named, type Refusal, timeOf } from "./archive.ts";

/** The one named in the record (`name`, or `data[0].name` beside a sentence), or why nobody is. */
export function otherOf(record: JsonObject): AccountRef | Refusal {
  const other = named(record.name) ?? named(member(list(record.data)[0], "name"));
  if (other === null) return { refused: 'the record has no "name"' };
  return other;
}

/** A record read with the relation it stands for. */
export function relation(
  record: JsonObject,
  activities: (other: AccountRef, when: When | undefined) => readonly Activity[],
): readonly Activity[] | Refusal {
  const other = otherOf(record);
  if ("refused" in other) return other;
  const when = timeOf(record.timestamp);
  return when === null ? badTime(record.timestamp) : activities(other, when);
}

export const follow = (actor: AccountRef, object: AccountRef, when?: When): Follow => ({
  type: "Follow",
  actor,
  object,
  when,
});

/** Takes a follow back. */
export const unfollow = (actor: AccountRef, follow: Follow, when: When | undefined): Undo => ({
  type: "Undo",
  actor,
  object: follow,
  when,
});
