/**
 * Members of a large map in a JSON file, one at a time: `{"contacts": {"Bob": "https://…", …}}`. Two members of the same
 * name are both given, which a parser of the whole would not do.
 */
import { jsonParser, type Token } from "stream-json/core/parser.js";
import type { InputFile } from "../importer.ts";
import { type Json, JsonBuilder } from "./json-builder.ts";
import { utf8Bytes } from "./text.ts";
import type { Fault } from "./told.ts";

/** The parser loses what it read of a piece that holds an error; small pieces lose little. */
const pieceLength = 4096;
const pieceOptions = { packKeys: false, packStrings: false, packNumbers: false };

/** A member by its number from 1; elements of an array in place of the map have the name "". */
export type JsonMember = { readonly name: string; readonly value: Json; readonly place: number } | Fault;

/** Follows the tokens down to the map, or the list, at `wanted`, and takes its members one by one. */
class MapWalker {
  place = 0;
  /** The path of every open object and array; those in an array have the array's. */
  private readonly open: string[] = [];
  private readonly lists: boolean[] = [];
  private key = "";
  private keyText: string[] | null = null;
  /** How many were open when the map began; 0 outside of it. */
  private inside = 0;
  private builder: JsonBuilder | null = null;
  private readonly wanted: string;

  constructor(wanted: string) {
    this.wanted = wanted;
  }

  get finished(): boolean {
    return this.open.length === 0 && this.builder === null;
  }

  take(token: Token): JsonMember | null {
    if (this.builder === null && this.beginsMember(token)) this.builder = new JsonBuilder();
    if (this.builder === null) {
      this.follow(token);
      return null;
    }
    const built = this.builder.push(token);
    if (built === null) return null;
    this.builder = null;
    const place = ++this.place;
    if ("fault" in built) return { fault: built.fault, place };
    return { name: this.lists.at(-1) ? "" : this.key, value: built.value, place };
  }

  private beginsMember({ name }: Token): boolean {
    if (this.inside === 0 || this.open.length !== this.inside || this.keyText !== null) return false;
    return name !== "startKey" && name !== "endObject" && name !== "endArray";
  }

  private follow(token: Token): void {
    switch (token.name) {
      case "startKey":
        this.keyText = [];
        return;
      case "stringChunk":
        this.keyText?.push(token.value);
        return;
      case "endKey":
        this.key = (this.keyText ?? []).join("");
        this.keyText = null;
        return;
      case "startObject":
      case "startArray": {
        const parent = this.open.at(-1) ?? "";
        const path = this.open.length === 0 || this.lists.at(-1) ? parent : `${parent}.${this.key}`;
        this.open.push(path);
        this.lists.push(token.name === "startArray");
        if (path === `.${this.wanted}`) this.inside = this.open.length;
        return;
      }
      case "endObject":
      case "endArray":
        if (this.open.length === this.inside) this.inside = 0;
        this.open.pop();
        this.lists.pop();
    }
  }
}

/**
 * Every member of the map, or element of the list, at a path such as `contacts` or `response.checkins.items`. Arrays on the
 * way are looked through.
 */
export async function* jsonMembers(file: InputFile, path: string): AsyncGenerator<JsonMember> {
  const parse = jsonParser(pieceOptions);
  const walker = new MapWalker(path);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const bytes of utf8Bytes(file)) {
    const text = decoder.decode(bytes, { stream: true });
    for (let from = 0; from < text.length; from += pieceLength) {
      let tokens: readonly Token[];
      try {
        const out = parse(text.slice(from, from + pieceLength));
        tokens = typeof out === "object" ? out.values : [];
      } catch {
        yield { fault: "the JSON is broken here; the rest of the file is not read", place: walker.place + 1 };
        return;
      }
      for (const token of tokens) {
        const read = walker.take(token);
        if (read) yield read;
      }
    }
  }
  if (!walker.finished)
    yield { fault: "the file ends in the middle; it may be cut short", place: walker.place + 1 };
}
