/**
 * A short XML document as the JSON object it would be: an API's reply, which paging keeps small. Attributes and elements are
 * members, elements of one name a list, text alone is text, text beside them `_content`. Entities of the document's own are
 * never expanded: saxes knows the five of XML alone.
 */
import { SaxesParser } from "saxes";
import type { InputFile } from "../importer.ts";
import type { Json, JsonObject } from "./json-builder.ts";
import { utf8Bytes } from "./text.ts";

/** Longest document held, in bytes; replies of an API are far below. */
const maxBytes = 16 * 1024 * 1024;
const maxDepth = 64;

type Members = Record<string, Json>;
interface Open {
  readonly name: string;
  readonly members: Members;
  text: string;
}

/** The document by the name of its root, or why it cannot be used. */
export type XmlObject = { readonly root: string; readonly value: JsonObject } | { readonly fault: string };

const members = (): Members => Object.create(null) as Members;

function put(into: Members, name: string, value: Json): void {
  const present = into[name];
  if (present === undefined) into[name] = value;
  else if (Array.isArray(present)) present.push(value);
  else into[name] = [present, value];
}

/** An element as what it holds. */
function jsonOf({ members: inside, text }: Open): Json {
  const content = text.trim();
  if (Object.keys(inside).length === 0) return content;
  if (content !== "") put(inside, "_content", content);
  return inside;
}

/** Reads the whole document. */
export async function xmlObject(file: InputFile): Promise<XmlObject> {
  const open: Open[] = [{ name: "", members: members(), text: "" }];
  let root = "";
  const parser = new SaxesParser({ fragment: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > maxDepth) throw new Error("too deep");
    if (open.length === 1) root = name;
    open.push({ name, members: Object.assign(members(), attributes), text: "" });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent) put(parent.members, closed.name, jsonOf(closed));
  });
  const decoder = new TextDecoder();
  let left = maxBytes;
  try {
    for await (const bytes of utf8Bytes(file)) {
      left -= bytes.length;
      if (left < 0) return { fault: "the XML is longer than 16 MiB" };
      parser.write(decoder.decode(bytes, { stream: true }));
    }
    parser.close();
  } catch {
    return { fault: "the XML is broken; nothing of it is read" };
  }
  const value = open[0]?.members[root];
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return { root, value: isObject ? (value as JsonObject) : { _content: value ?? "" } };
}
