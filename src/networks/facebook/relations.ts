/**
 * Records of two members, a name and a time, each a relation between the archive's account and that name. Since 2024 some lists
 * are those of Instagram: `{"string_list_data": [{"value": "Bob Berg", "timestamp"}]}`.
 */
import type { AccountRef, Activity, Follow, Undo, When } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { badTime, named, timeOf } from "./archive.ts";

/** The one named in the record (`name`, `data[0].name` beside a sentence, `string_list_data[0].value`), or why nobody is. */
export function otherOf(record: JsonObject): AccountRef | string {
  const other =
    named(record.name) ??
    named(member(list(record.data)[0], "name")) ??
    named(member(list(record.string_list_data)[0], "value"));
  if (other === null) return 'the record has no "name"';
  return other;
}

/** A record read with the relation it stands for. */
export function relation(
  record: JsonObject,
  activities: (other: AccountRef, when: When | undefined) => readonly Activity[],
): ToldAll {
  const other = otherOf(record);
  if (typeof other === "string") return other;
  const stamp = record.timestamp ?? member(list(record.string_list_data)[0], "timestamp");
  const when = timeOf(stamp);
  return when === null ? badTime(stamp) : activities(other, when);
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

/** A bare list of names: Instagram's lists look alike, but give each handle an address. */
export function isBareNames(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  return (
    root === "array" &&
    paths.has("string_list_data.value") &&
    paths.has("string_list_data.timestamp") &&
    !paths.has("string_list_data.href") &&
    /follow/i.test(sample.path.split("/").at(-1) ?? "")
  );
}
