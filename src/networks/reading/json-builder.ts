/**
 * Builds records from the tokens of stream-json within a memory limit: a record over it is passed over without being held,
 * whether it is one giant string or a million small members. Integers too large for a double stay text, so ids keep every
 * digit.
 */
import type { Token } from "stream-json/core/parser.js";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
type Open = Json[] | Record<string, Json>;

/** Largest record held, in characters and about 16 for each value; an honest record of any export is far below. */
export const maxRecord = 1024 * 1024;
const perValue = 16;

/** A whole value, or why it was passed over. */
export type Built = { readonly value: Json } | { readonly fault: string };

function numberOf(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(text) ? value : text;
}

/** Takes tokens one by one; `push` answers with a value once it is whole. */
export class JsonBuilder {
  private readonly stack: Open[] = [];
  private readonly keys: string[] = [];
  private depth = 0;
  private size = 0;
  private text: string[] = [];

  /** True between the first and last token of a value. */
  get busy(): boolean {
    return this.depth > 0 || this.size > 0;
  }

  private get over(): boolean {
    return this.size > maxRecord;
  }

  private grow(by: number): void {
    this.size += by;
    if (!this.over) return;
    this.stack.length = 0;
    this.keys.length = 0;
    this.text = [];
  }

  /** The last key read of the innermost open object, for a caller that looks for a member. */
  get key(): string | undefined {
    return this.keys.at(-1);
  }

  get depthNow(): number {
    return this.depth;
  }

  push(token: Token): Built | null {
    switch (token.name) {
      case "startObject":
        return this.open(Object.create(null) as Record<string, Json>);
      case "startArray":
        return this.open([]);
      case "endObject":
      case "endArray":
        return this.close();
      case "stringChunk":
      case "numberChunk":
        this.grow(token.value.length);
        if (!this.over) this.text.push(token.value);
        return null;
      case "endKey":
        this.grow(perValue);
        if (!this.over) this.keys[this.keys.length - 1] = this.taken();
        return null;
      case "endString":
        return this.scalar(() => this.taken());
      case "endNumber":
        return this.scalar(() => numberOf(this.taken()));
      case "trueValue":
      case "falseValue":
      case "nullValue":
        return this.scalar(() => token.value);
      default:
        return null;
    }
  }

  private taken(): string {
    const text = this.text.join("");
    this.text = [];
    return text;
  }

  private open(container: Open): null {
    this.depth++;
    this.grow(perValue);
    if (this.over) return null;
    this.stack.push(container);
    this.keys.push("");
    return null;
  }

  private close(): Built | null {
    this.depth--;
    if (this.over) return this.depth === 0 ? this.done({ fault: "the record is longer than 1 MiB" }) : null;
    const value = this.stack.pop() as Json;
    this.keys.pop();
    return this.put(value);
  }

  private scalar(value: () => Json): Built | null {
    this.grow(perValue);
    if (this.over) return this.depth === 0 ? this.done({ fault: "the value is longer than 1 MiB" }) : null;
    return this.put(value());
  }

  private put(value: Json): Built | null {
    const parent = this.stack.at(-1);
    if (parent === undefined) return this.done({ value });
    if (Array.isArray(parent)) parent.push(value);
    else parent[this.keys.at(-1) ?? ""] = value;
    return null;
  }

  private done(built: Built): Built {
    this.size = 0;
    return built;
  }
}
