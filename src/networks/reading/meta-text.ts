/**
 * Text of Facebook, Instagram and Threads exports. Meta writes every UTF-8 byte of a letter as a code point of its own
 * (`\u00c3\u00a9` for é), in values and keys alike; exports made right occur as well and are left as they are.
 */
import { isUtf8 } from "node:buffer";
import type { Json, JsonObject } from "./json-builder.ts";

const beyondBytes = /[\u0100-\uffff]/;
const aboveAscii = /[\u0080-\u00ff]/;

/** Deeper values are given as they are; Meta nests about eight deep. */
const maxDepth = 32;

/** The text as it was meant: bytes written as letters are joined, anything that cannot be such bytes is left alone. */
export function repaired(text: string): string {
  if (!aboveAscii.test(text) || beyondBytes.test(text)) return text;
  const bytes = Buffer.from(text, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : text;
}

/** A whole record with its texts and keys repaired. */
export function repairedRecord(value: Json, depth = 0): Json {
  if (typeof value === "string") return repaired(value);
  if (typeof value !== "object" || value === null || depth > maxDepth) return value;
  if (Array.isArray(value)) return value.map((one: Json) => repairedRecord(one, depth + 1));
  const record: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, member] of Object.entries(value as JsonObject)) {
    if (member !== undefined) record[repaired(key)] = repairedRecord(member, depth + 1);
  }
  return record;
}
