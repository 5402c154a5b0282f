/**
 * Records of Last.fm's lists, the same from JSON and XML. In JSON one element is an object and several an array, none is a text or
 * missing; a text with attributes is `{"#text": …}`; attributes of XML stand under `@attr` or beside the others.
 */

import type { Json } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { childOf, type XmlElement } from "../reading/xml-element.ts";

/** Lists we know, with the name of their elements. */
export const lists = {
  friends: "user",
  lovedtracks: "track",
  recenttracks: "track",
  shouts: "shout",
  neighbours: "user",
} as const;
export type ListName = keyof typeof lists;
export const isListName = (name: string): name is ListName => Object.hasOwn(lists, name);

/** A record: the list it stands in (`user` for a profile), whose list, and its members by path (`date.uts`). */
export interface Row {
  readonly list: ListName | "user";
  readonly owner: string | undefined;
  text(path: string): string | undefined;
}

function jsonText(record: Json): Row["text"] {
  return (path) => {
    const value = path.split(".").reduce<Json | undefined>((at, key) => member(at, key), record);
    return word(isObject(value) ? value["#text"] : value);
  };
}

/** The rows of a reply's body. */
export function rowsOfJson(body: Json): readonly Row[] {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]): readonly Row[] => {
    if (name === "user" && isObject(value))
      return [{ list: "user", owner: undefined, text: jsonText(value) }];
    if (!isListName(name) || !isObject(value)) return [];
    const at = value["@attr"];
    const owner = word(member(at, "user") ?? member(at, "for") ?? value.user ?? value.for);
    // `friends.user` is the list itself there, and its owner then stands under `for`.
    const isOwner = typeof (member(at, "user") ?? value.user) === "string";
    const elements = list(value[lists[name]]).filter(isObject);
    return elements.map((element) => ({
      list: name,
      owner: isOwner ? owner : word(member(at, "for") ?? value.for),
      text: jsonText(element),
    }));
  });
}

/** The row of an element of XML; null for a list itself. */
export function rowOfXml(element: XmlElement, within: XmlElement | null): Row | null {
  const text: Row["text"] = (path) => {
    const [first = "", second] = path.split(".");
    const child = childOf(element, first);
    const inner =
      second === undefined
        ? child?.text
        : (child?.attributes[second] ?? (child && childOf(child, second)?.text));
    return inner?.trim() || (second === undefined ? element.attributes[first] : undefined) || undefined;
  };
  if (within === null) return element.name === "user" ? { list: "user", owner: undefined, text } : null;
  if (!isListName(within.name) || lists[within.name] !== element.name) return null;
  return { list: within.name, owner: within.attributes.user ?? within.attributes.for, text };
}
