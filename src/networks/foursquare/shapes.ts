/**
 * Shapes that files of Foursquare and Swarm share: the export (`{"count", "items"}`), replies of API v2
 * (`{"meta", "response"}`), arrays of either, and single things. All ids are strings; times are unix seconds in replies and
 * early exports, `2018-10-17 15:52:08.000000` (UTC) in exports since 2018.
 */
import type { AccountRef, When } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";

const network = "foursquare" as const;

/** Files of one export belong together. */
export const archive = "foursquare";

/** A user; null where there is no id. Names are read, photos, places and addresses are not. */
export function userOf(value: Json | undefined): AccountRef | null {
  const nativeId = word(member(value, "id"));
  if (nativeId === undefined || !isObject(value)) return null;
  const name = [word(value.firstName), word(value.lastName)].filter((part) => part !== undefined).join(" ");
  return {
    network,
    nativeId,
    handle: word(value.handle)?.toLowerCase(),
    name: name === "" ? word(value.displayName) : name,
  };
}

/** The things of a list: an array, `{"items": […]}`, or groups of such. */
export function listedIn(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return [
    ...list(member(value, "items")),
    ...list(member(value, "groups")).flatMap((group) => list(member(group, "items"))),
  ];
}

/** The time of an act, undefined when it is unknown or cannot be read. */
export function momentOf(value: Json | undefined): When | undefined {
  const read = readTime(value);
  return read ? { ...read, of: "event" } : undefined;
}

/** Paths in which a thing named `one` or `many` stands: alone, in an export, in a reply, in an array of them. */
export const places = (one: string, many: string): readonly string[] => [
  ...["", "items.", `${one}.`, `${many}.`, `${many}.items.`],
  ...[
    `response.${one}.`,
    `response.${many}.`,
    `response.${many}.items.`,
    "response.recent.",
    "response.items.",
  ],
];

/** True when one of these places has all the members wanted and none of the others. */
export function hasThing(
  sample: FileSample,
  at: readonly string[],
  wanted: readonly string[],
  none: readonly string[],
): boolean {
  const { paths } = outlineOf(sample);
  return at.some(
    (place) =>
      wanted.every((name) => paths.has(place + name)) && !none.some((name) => paths.has(place + name)),
  );
}
