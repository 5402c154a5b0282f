/**
 * Cuts the bytes of a JSON file into its records without parsing them: only strings and brackets are followed, so that it
 * runs at some hundred megabytes a second and JSON.parse does the rest, record by record. A record over the limit is
 * passed over without being held.
 */
import { HeldRecord, type Piece } from "./held-record.ts";

/** Longest key that can name a list to stream. */
const maxKey = 64;
/** What a streamed list leaves in the text of its object. */
const noList = Buffer.from("null");
const [quote, comma, colon, semicolon, backslash] = [0x22, 0x2c, 0x3a, 0x3b, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Takes chunk by chunk; one per file. */
export class JsonSplitter {
  /** `before` and `after`: between the elements of a list; `top`: in the top-level object. */
  private where: "start" | "before" | "after" | "element" | "top" | "done" = "start";
  private readonly value = new HeldRecord();
  private readonly envelope = new HeldRecord();
  private readonly itemKeys: ReadonlySet<string>;
  /** Whether another object may follow the one at the top. */
  private readonly isSequence: boolean;
  /** In a list of the top-level object, not in one at the top. */
  private inItems = false;
  private emptyList = false;
  /** The top-level value is neither list nor object. */
  private isBare = false;
  private depth = 0;
  /** How deep the object around a streamed list is: 1, or 0 where there is none. */
  private depthAround = 0;
  private inString = false;
  private escaped = false;
  private scalar = false;
  /** The last string right inside the top-level object, and whether a colon made it a key. */
  private key = "";
  private isKey = false;
  /** False once something stands where nothing of the sort can. */
  whole = true;

  constructor(itemKeys: readonly string[], isSequence = false) {
    this.itemKeys = new Set(itemKeys);
    this.isSequence = isSequence;
  }

  /** True between values, where a file may end. */
  get finished(): boolean {
    return this.where === "start" || this.where === "done";
  }

  /** The records that end in this chunk. */
  *push(chunk: Buffer): Generator<Piece> {
    let at = 0;
    while (at < chunk.length && this.whole) {
      const { where } = this;
      if (where === "element") {
        const from = at;
        at = this.scanValue(chunk, from);
        this.value.add(chunk, from, at);
        if (this.valueEnded()) yield this.value.take(this.isBare);
      } else if (where === "top") {
        at = this.scanTop(chunk, at);
        if (this.finished) yield this.envelope.take(true);
      } else at = this.between(chunk, at);
    }
  }

  /** A number or word at the very top ends with the file. */
  *end(): Generator<Piece> {
    if (this.where !== "element" || !this.scalar || !this.isBare) return;
    this.where = "done";
    yield this.value.take(true);
  }

  private valueEnded(): boolean {
    if (this.where === "element") return false;
    if (this.isBare) this.where = "done";
    return true;
  }

  private between(chunk: Buffer, at: number): number {
    const byte = chunk[at] as number;
    if (isSpace(byte)) return at + 1;
    if (this.where === "done" && this.isSequence && byte === openObject) {
      this.where = "top";
      return at;
    }
    if (this.where === "done") this.whole = byte === semicolon;
    else if (this.where === "start") {
      if (byte === openList) this.openList();
      else if (byte === openObject) {
        this.where = "top";
        return at;
      } else {
        this.isBare = true;
        this.openValue(byte);
        return at;
      }
    } else if (byte === closeList && (this.where === "after" || this.emptyList)) this.closeList();
    else if (this.where === "after" && byte === comma) {
      this.where = "before";
      this.emptyList = false;
    } else if (this.where === "before" && byte !== closeList && byte !== comma) {
      this.openValue(byte);
      return at;
    } else this.whole = false;
    return at + 1;
  }

  private openList(): void {
    this.where = "before";
    this.emptyList = true;
  }

  private closeList(): void {
    this.where = this.inItems ? "top" : "done";
    this.inItems = false;
  }

  private openValue(byte: number): void {
    this.where = "element";
    this.depthAround = this.depth;
    this.depth = 0;
    this.scalar = byte !== openList && byte !== openObject && byte !== quote;
    this.value.scalar = byte !== openList && byte !== openObject;
  }
  /** To the end of the value, or of the chunk. */
  private scanValue(chunk: Buffer, from: number): number {
    let { depth, inString } = this;
    let at = from;
    const { length } = chunk;
    const ends = (): void => {
      this.where = "after";
      this.depth = this.depthAround;
      this.inString = false;
    };
    if (this.escaped && at < length) {
      this.escaped = false;
      at++;
    }
    while (at < length) {
      const byte = chunk[at] as number;
      if (inString) {
        if (byte === backslash) {
          at += 2;
          if (at > length) this.escaped = true;
          continue;
        }
        at++;
        if (byte !== quote) continue;
        inString = false;
        if (depth === 0) {
          ends();
          return at;
        }
        continue;
      }
      if (this.scalar && (byte === comma || byte === closeList || byte === closeObject || isSpace(byte))) {
        ends();
        return at;
      }
      at++;
      if (byte === quote) inString = true;
      else if (byte === comma) this.value.values++;
      else if (byte === openObject || byte === openList) {
        if (++depth > this.value.deepest) this.value.deepest = depth;
      } else if ((byte === closeObject || byte === closeList) && --depth === 0) {
        ends();
        return at;
      }
    }
    this.depth = depth;
    this.inString = inString;
    return length;
  }

  /** To the end of the top-level object, the start of a list to stream, or the end of the chunk. */
  private scanTop(chunk: Buffer, from: number): number {
    let at = from;
    const hold = (to: number): void => this.envelope.add(chunk, from, to);
    for (; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === backslash) this.escaped = true;
        else if (byte === quote) this.inString = false;
        if (this.inString && this.depth === 1 && this.key.length <= maxKey)
          this.key += String.fromCharCode(byte);
      } else if (byte === quote) {
        this.inString = true;
        if (this.depth === 1) this.key = "";
      } else if (byte === colon) {
        if (this.depth === 1) this.isKey = true;
      } else if (byte === comma) {
        if (this.depth === 1) this.isKey = false;
      } else if (byte === openList && this.depth === 1 && this.isKey && this.itemKeys.has(this.key)) {
        hold(at);
        this.envelope.add(noList, 0, noList.length);
        this.isKey = false;
        this.inItems = true;
        this.openList();
        return at + 1;
      } else if (byte === openObject || byte === openList) {
        if (++this.depth > this.envelope.deepest) this.envelope.deepest = this.depth;
      } else if ((byte === closeObject || byte === closeList) && --this.depth === 0) {
        this.where = "done";
        hold(at + 1);
        return at + 1;
      }
    }
    hold(at);
    return at;
  }
}
