/**
 * Reading ActivityStreams 2.0 (W3C Recommendation, 23 May 2017) without a JSON-LD processor: any property may be a string id,
 * an object, or an array of both; `type` may be an array; `@id`, `@type` and the `as:` prefix occur; contexts are not fetched.
 */
import type { Json } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";

/** Prefixes that stand for the vocabularies read here; anything else keeps its full name. */
const vocabulary =
  /^(?:as:|gravitas:|https?:\/\/www\.w3\.org\/ns\/activitystreams#?\/?|https?:\/\/activitystrea\.ms\/[\w/.]*[/#])/;

/** Types without prefix, in order; `["Like", "https://example.org/ns#Endorse"]` gives Like and Endorse. */
export function typesOf(value: Json | undefined): readonly string[] {
  return [...list(member(value, "type")), ...list(member(value, "@type"))]
    .map(word)
    .filter((type) => type !== undefined)
    .map((type) => (/[#/]Endorse$/.test(type) ? "Endorse" : type.replace(vocabulary, "")));
}

/** The id of a value that is a string, an object or a Link; the first of several. */
export function idOf(value: Json | undefined): string | undefined {
  const first = list(value)[0];
  if (typeof first === "string") return word(first);
  const id = member(first, "id") ?? member(first, "@id") ?? member(first, "href");
  return typeof id === "string" ? word(id) : undefined;
}

/** Text of a property that may be plain or a map by language; the first of several. */
export function textOf(value: Json | undefined, property: string): string | undefined {
  const plain = member(value, property);
  const map = member(value, `${property}Map`);
  const first =
    list(plain)[0] ?? (typeof map === "object" && map !== null ? Object.values(map)[0] : undefined);
  return typeof first === "string" ? word(first) : undefined;
}

export const actorTypes = new Set(["Person", "Organization", "Service", "Group", "Application"]);
export const postTypes = new Set([
  "Note",
  "Article",
  "Image",
  "Video",
  "Audio",
  "Page",
  "Question",
  "Document",
]);
export const collectionTypes = new Set([
  "Collection",
  "OrderedCollection",
  "CollectionPage",
  "OrderedCollectionPage",
]);
