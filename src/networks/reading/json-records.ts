/**
 * Records of a JSON file of any size: the elements of a top-level array, or of the arrays named by `itemKeys` of a top-level
 * object, one at a time; then the rest of that object. `json-splitter.ts` finds where each ends and bounds it.
 */
import type { InputFile } from "../importer.ts";
import type { Json } from "./json-builder.ts";
import { JsonSplitter } from "./json-splitter.ts";
import { isObject } from "./json-values.ts";
import { utf8Bytes } from "./text.ts";
import type { Fault } from "./told.ts";

/** A record by its number from 1; `envelope` marks the top-level object itself, without its streamed arrays. */
export type JsonRecord =
  | { readonly value: Json; readonly place: number; readonly envelope: boolean }
  | (Fault & { readonly envelope?: boolean });

const broken = "the JSON is broken here; the rest of the file is not read";

/** The bytes after the first `mark`, a single ASCII character; all where it is "". */
async function* bytesAfter(file: InputFile, mark: string): AsyncGenerator<Buffer> {
  let passed = mark === "";
  for await (const chunk of utf8Bytes(file)) {
    const at = passed ? -1 : chunk.indexOf(mark);
    if (passed) yield chunk;
    else if (at >= 0) {
      passed = true;
      yield chunk.subarray(at + 1);
    }
  }
}

/**
 * Every record of the file. `after` skips the text up to and with the first such character (`=` of an X archive). In a
 * `sequence` one top-level object may follow another, as in JSON lines. What stands before a mistake in the JSON is given,
 * then one fault for the rest.
 */
export async function* jsonRecords(
  file: InputFile,
  options: {
    readonly itemKeys?: readonly string[];
    readonly after?: string;
    readonly sequence?: boolean;
  } = {},
): AsyncGenerator<JsonRecord> {
  const itemKeys = options.itemKeys ?? [];
  const splitter = new JsonSplitter(itemKeys, options.sequence);
  let place = 0;
  function* read(pieces: ReturnType<JsonSplitter["push"]>): Generator<JsonRecord, boolean> {
    for (const piece of pieces) {
      place++;
      if ("tooLarge" in piece) {
        yield { fault: piece.tooLarge, place, envelope: piece.envelope };
        continue;
      }
      const value = parseJson(piece.text);
      if (value === undefined) {
        yield { fault: broken, place };
        return false;
      }
      const { envelope } = piece;
      yield { value: envelope && isObject(value) ? without(value, itemKeys) : value, place, envelope };
    }
    return true;
  }
  for await (const chunk of bytesAfter(file, options.after ?? "")) {
    if (!(yield* read(splitter.push(chunk)))) return;
    if (splitter.whole) continue;
    yield { fault: broken, place: place + 1 };
    return;
  }
  if (!(yield* read(splitter.end()))) return;
  if (!splitter.finished)
    yield { fault: "the file ends in the middle; it may be cut short", place: place + 1 };
}

/** The object without the lists that came one by one; they stand as null in it. */
function without(value: Readonly<Record<string, Json | undefined>>, keys: readonly string[]): Json {
  const streamed = keys.filter((key) => value[key] === null);
  if (streamed.length === 0) return value as Json;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !streamed.includes(key))) as Json;
}

/** A number of sixteen digits or more where a value stands; in a string it does no harm but time. */
const largeNumber = /([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g;
/** The same told from what looks like one inside a string, by reading strings over. */
const stringOrLargeNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gs;

/** One JSON text whole, integers too large for a double kept as text; undefined when it is not JSON. */
export function parseJson(text: string): Json | undefined {
  if (!/[:[,]\s*-?\d{16}/.test(text)) return parsed(text);
  // A number quoted inside a string makes the text no JSON, never another one; then strings are told apart.
  return (
    parsed(text.replace(largeNumber, (_, before: string, digits: string) => before + kept(digits))) ??
    parsed(text.replace(stringOrLargeNumber, (token) => (token.startsWith('"') ? token : kept(token))))
  );
}

const kept = (digits: string): string => (Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`);

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
