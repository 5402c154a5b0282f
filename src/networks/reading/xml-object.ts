/**
 * An element of an XML reply as the JSON object it would be: attributes and elements are members, elements of one name a
 * list, text alone is text, text beside them `_content`. APIs that answer in both formats mean the same by them.
 */
import type { Json } from "./json-builder.ts";
import type { XmlElement } from "./xml-element.ts";

type Members = Record<string, Json>;

function put(into: Members, name: string, value: Json): void {
  const present = into[name];
  if (present === undefined) into[name] = value;
  else if (Array.isArray(present)) present.push(value);
  else into[name] = [present, value];
}

/** The element without its name. */
export function xmlObject({ attributes, children, text }: XmlElement): Json {
  const members = Object.assign(Object.create(null), attributes) as Members;
  for (const child of children) put(members, child.name, xmlObject(child));
  const content = text.trim();
  if (Object.keys(members).length === 0) return content;
  if (content !== "") put(members, "_content", content);
  return members;
}
