/**
 * Replies of an API as people save them: one body, an array of bodies (or a body that is an array: its elements come one by
 * one), JSON lines of bodies, and each of these with its request where the reply does not say what was asked:
 * `{"request": "<url as asked>", "response": {…}}` (docs/networks/api-dumps.md).
 */
import type { InputFile } from "../importer.ts";
import type { Json, JsonObject } from "./json-builder.ts";
import { isJsonLines, jsonLines } from "./json-lines.ts";
import { jsonRecords } from "./json-records.ts";
import { isObject, word } from "./json-values.ts";
import type { Fault } from "./told.ts";

/** A body, and the address it was asked from where the dump keeps it; `place` is its number (or line) from 1. */
export type Reply = { readonly request: string | null; readonly body: Json; readonly place: number } | Fault;

/** A file whose head is shorter than this is held whole. */
const headLimit = 64 * 1024;
/** Items of a long list that are handed out together. */
const itemsTogether = 100;

/** A reply with its wrapper taken off. */
export function unwrapped(value: Json): { readonly request: string | null; readonly body: Json } {
  if (!isObject(value) || value.response === undefined) return { request: null, body: value };
  const asked = word(value.request);
  return asked === undefined ? { request: null, body: value } : { request: asked, body: value.response };
}

/**
 * Every reply of the file. A body larger than a record may be is read twice: for its own members, then for the list under
 * `itemKey`, which comes in parts, each with the body's other members; place then counts items. So are JSON lines whose
 * first line is longer than the head.
 */
export async function* replies(
  file: InputFile,
  { itemKey }: { readonly itemKey?: string | undefined } = {},
): AsyncGenerator<Reply> {
  const isLong = file.head.length >= headLimit && file.text.trimStart().startsWith("{");
  const isLines = isJsonLines(file);
  if (itemKey !== undefined && isLong && !isLines) {
    yield* inParts(file, itemKey);
    return;
  }
  for await (const record of isLines ? jsonLines(file) : jsonRecords(file, { sequence: true })) {
    if ("fault" in record) yield record;
    else yield { ...unwrapped(record.value), place: record.place };
  }
}

/** The members of one body after the other, without its list; empty where they cannot be read. */
async function* membersOf(file: InputFile, itemKeys: readonly string[]): AsyncGenerator<JsonObject> {
  for await (const record of jsonRecords(file, { itemKeys, sequence: true })) {
    if (!record.envelope) continue;
    yield "value" in record && isObject(record.value) ? record.value : {};
  }
}

async function* inParts(file: InputFile, itemKey: string): AsyncGenerator<Reply> {
  // A body that is an array stands under `response` where the request is kept with it.
  const itemKeys = /^\s*\{\s*"request"\s*:/.test(file.text) ? [itemKey, "response"] : [itemKey];
  const ahead = membersOf(file, itemKeys);
  /** Of the body that is being read; null before its first item. */
  let members: JsonObject | null = null;
  let items: Json[] = [];
  let from = 1;
  let isTold = false;
  const part = (): Reply => {
    const body = items;
    items = [];
    isTold = true;
    const request = itemKeys.includes("response") ? (word(members?.request) ?? null) : null;
    return request === null
      ? { request, body: { ...members, [itemKey]: body }, place: from }
      : { request, body, place: from };
  };
  try {
    for await (const record of jsonRecords(file, { itemKeys, sequence: true })) {
      members ??= (await ahead.next()).value ?? {};
      if ("fault" in record) yield record;
      else if (!record.envelope) {
        if (items.length === 0) from = record.place;
        items.push(record.value);
        if (items.length === itemsTogether) yield part();
      }
      if (!record.envelope) continue;
      // The end of a body.
      const whole = "value" in record ? unwrapped(record.value) : null;
      if (whole !== null && whole.request !== null) yield { ...whole, place: record.place };
      else if (items.length > 0) yield part();
      else if (!isTold && Object.keys(members ?? {}).length > 0)
        yield { request: null, body: members, place: record.place };
      members = null;
      isTold = false;
    }
    if (items.length > 0) yield part();
  } finally {
    await ahead.return(undefined);
  }
}
