/**
 * Records of a JSON file of any size: the elements of a top-level array, or of the arrays `items` and `orderedItems` of a
 * top-level object, one at a time; then the rest of that object. stream-json does not bound a string it packs, so tokens
 * are taken in pieces and `json-builder.ts` bounds them.
 */
import { jsonParser, type Token } from "stream-json/core/parser.js";
import type { InputFile } from "../importer.ts";
import { type Built, type Json, JsonBuilder } from "./json-builder.ts";
import { utf8Bytes } from "./text.ts";

/** The parser loses what it read of a piece that holds an error; small pieces lose little. */
const pieceLength = 4096;
const pieceOptions = { packKeys: false, packStrings: false, packNumbers: false };

/** A record by its number from 1; `envelope` marks the top-level object itself, without its streamed arrays. */
export type JsonRecord =
  | { readonly value: Json; readonly place: number; readonly envelope: boolean }
  | { readonly fault: string; readonly place: number };

/** Splits the token stream into records; one per file. */
class Splitter {
  private readonly records = new JsonBuilder();
  private readonly top = new JsonBuilder();
  private where: "start" | "list" | "object" | "items" = "start";
  private place = 0;
  private readonly itemKeys: ReadonlySet<string>;

  constructor(itemKeys: readonly string[]) {
    this.itemKeys = new Set(itemKeys);
  }

  get finished(): boolean {
    return this.where === "start" && !this.top.busy;
  }

  take(token: Token): JsonRecord | null {
    const inList = this.where === "list" || this.where === "items";
    if (inList && !this.records.busy && token.name === "endArray") {
      this.where = this.where === "list" ? "start" : "object";
      return null;
    }
    if (inList) return this.record(this.records.push(token), false);
    if (this.where === "start" && token.name === "startArray") {
      this.where = "list";
      return null;
    }
    const atItems =
      this.where === "object" && this.top.depthNow === 1 && this.itemKeys.has(this.top.key ?? "");
    if (atItems && token.name === "startArray") {
      this.where = "items";
      return null;
    }
    if (this.where === "start" && token.name === "startObject") this.where = "object";
    const built = this.top.push(token);
    if (built) this.where = "start";
    return this.record(built, true);
  }

  private record(built: Built | null, envelope: boolean): JsonRecord | null {
    return built && { ...built, place: ++this.place, envelope };
  }

  nextPlace(): number {
    return this.place + 1;
  }
}

async function* textOf(file: InputFile): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const bytes of utf8Bytes(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/**
 * Every record of the file. `after` skips the text up to and with the first such character (`=` of an X archive). What
 * stands before a mistake in the JSON is given, then one fault for the rest.
 */
export async function* jsonRecords(
  file: InputFile,
  options: { readonly itemKeys?: readonly string[]; readonly after?: string } = {},
): AsyncGenerator<JsonRecord> {
  const parse = jsonParser(pieceOptions);
  const splitter = new Splitter(options.itemKeys ?? []);
  let skipping = options.after ?? "";
  for await (const chunk of textOf(file)) {
    let text = chunk;
    if (skipping !== "") {
      const at = text.indexOf(skipping);
      if (at < 0) continue;
      text = text.slice(at + skipping.length);
      skipping = "";
    }
    for (let from = 0; from < text.length; from += pieceLength) {
      let tokens: readonly Token[];
      try {
        const out = parse(text.slice(from, from + pieceLength));
        tokens = typeof out === "object" ? out.values : [];
      } catch {
        // A semicolon or white space may end a JavaScript file.
        if (splitter.finished && /^[\s;]*$/.test(text.slice(from))) return;
        yield {
          fault: "the JSON is broken here; the rest of the file is not read",
          place: splitter.nextPlace(),
        };
        return;
      }
      for (const token of tokens) {
        const record = splitter.take(token);
        if (record) yield record;
      }
    }
  }
  if (!splitter.finished)
    yield { fault: "the file ends in the middle; it may be cut short", place: splitter.nextPlace() };
}

/** One JSON text whole, large integers kept as text; undefined when it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    if (!/[:[,]\s*-?\d{16}/.test(text)) return JSON.parse(text) as Json;
    const builder = new JsonBuilder();
    let value: Json | undefined;
    const out = jsonParser(pieceOptions)(text);
    for (const token of typeof out === "object" ? out.values : []) {
      const built = builder.push(token);
      if (built && "value" in built) value = built.value;
    }
    return value;
  } catch {
    return undefined;
  }
}
