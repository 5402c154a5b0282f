/**
 * Builds the trees of wanted elements from what `xml-scanner.ts` hands over, within bounds. A closing tag closes the nearest
 * open element of its name with all inside it; one that fits none is passed over, so that stray HTML costs no record.
 */
import type { Fault } from "./told.ts";
import type { XmlElement } from "./xml-element.ts";
import { attributesOf, decodedText, type XmlHandler } from "./xml-scanner.ts";

/** An element to read: its name without prefix, and how its namespace's URI begins (any when left out). */
export interface Wanted {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * A record by its number from 1, in the order they end. A record within a record (a comment within its post) comes by
 * itself; `within` is the outer one as far as it was read then.
 */
export type XmlRecord =
  | { readonly element: XmlElement; readonly within: XmlElement | null; readonly place: number }
  | Fault;

/** Largest record held, in characters and 64 for each element; texts longer than `maxText` are cut first. */
const maxRecord = 4 * 1024 * 1024;
const maxText = 64 * 1024;
const perElement = 64;
/** Deeper than any export; unclosed tags of a damaged file would pile up. */
const maxDepth = 256;

interface Open {
  /** As written, prefix included. */
  readonly tag: string;
  readonly namespaces: ReadonlyMap<string, string>;
  /** Null outside of records. */
  readonly element: (XmlElement & { text: string; readonly children: XmlElement[] }) | null;
  readonly isRecord: boolean;
  /** Characters held by the record so far; of a record only. */
  size: number;
}

const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);
const prefixOf = (tag: string): string => tag.slice(0, Math.max(0, tag.indexOf(":")));

export class XmlTreeBuilder implements XmlHandler {
  wantsText = false;
  private readonly wanted: readonly Wanted[];
  private readonly stack: Open[] = [];
  /** Open records, innermost last. */
  private readonly records: Open[] = [];
  /** Declared on the root; they hold even when a stray tag seems to close it. */
  private namespaces: ReadonlyMap<string, string> = new Map();
  private ready: XmlRecord[] = [];
  private place = 0;
  private line = 1;
  private hasFlaw = false;
  private hasEnded = false;

  constructor(wanted: readonly Wanted[]) {
    this.wanted = wanted;
  }

  /** The records finished since the last call. */
  taken(): readonly XmlRecord[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  open(tag: string, raw: string, isEmpty: boolean): void {
    const name = localName(tag);
    const declared = raw.includes("xmlns");
    const mayBeWanted = this.wanted.some((one) => one.name === name);
    const within = this.records.at(-1);
    const attributes = declared || mayBeWanted || within ? attributesOf(raw) : null;
    const scope = this.stack.at(-1)?.namespaces ?? this.namespaces;
    const namespaces = declared && attributes ? withDeclared(scope, attributes) : scope;
    if (this.namespaces.size === 0 && this.stack.length === 0) this.namespaces = namespaces;
    const namespace = namespaces.get(prefixOf(tag)) ?? "";
    const isRecord =
      mayBeWanted &&
      this.wanted.some((one) => one.name === name && namespace.startsWith(one.namespace ?? ""));
    if (isRecord && this.records.some((record) => record.tag === tag)) {
      this.flaw(`a "${tag}" begins inside another`, false);
      this.close(tag);
    }
    const isHeld = isRecord || (within !== undefined && within.size <= maxRecord);
    const element = isHeld
      ? { name, namespace, attributes: plainAttributes(attributes), children: [], text: "" }
      : null;
    const one: Open = { tag, namespaces, element, isRecord, size: 0 };
    if (element && !isRecord) {
      this.stack.findLast((outer) => outer.element)?.element?.children.push(element);
      if (within) within.size += perElement + raw.length;
    }
    if (isRecord) this.records.push(one);
    this.stack.push(one);
    this.wantsText = this.records.length > 0;
    if (isEmpty || this.stack.length > maxDepth) this.pop();
  }

  close(tag: string): void {
    if (this.stack.at(-1)?.tag === tag) {
      this.pop();
      return;
    }
    const at = this.stack.findLastIndex((one) => one.tag === tag);
    this.flaw(`"</${tag.slice(0, 40)}>" closes what is not open`, false);
    while (at >= 0 && this.stack.length > at) this.pop();
  }

  text(part: string, isData: boolean): void {
    const element = this.stack.at(-1)?.element;
    const record = this.records.at(-1);
    if (!element || !record || element.text.length >= maxText) return;
    const text = (isData ? part : decodedText(part)).slice(0, maxText - element.text.length);
    record.size += text.length;
    if (record.size <= maxRecord) element.text += text;
  }

  flaw(what: string, isEnd: boolean): void {
    // One mistake often makes many; the first is the one to look at.
    if (this.hasEnded || (this.hasFlaw && !isEnd)) return;
    this.hasFlaw = true;
    this.hasEnded = isEnd;
    const fault = isEnd ? what : `the XML is broken near line ${this.line}: ${what}; the rest was read on`;
    this.ready.push({ fault, place: this.place + 1 });
  }

  /** Counts lines, for the place of a flaw. */
  endPiece(piece: string): void {
    if (this.hasFlaw) return;
    for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) this.line++;
  }

  /** What is open at the end of the file was cut off; a record cut off is not given. */
  end(): void {
    if (this.stack.length > 0) this.flaw("the file ends in the middle; it may be cut short", true);
  }

  private pop(): void {
    const one = this.stack.pop();
    if (!one?.isRecord || one.element === null) return;
    this.records.pop();
    this.wantsText = this.records.length > 0;
    const place = ++this.place;
    if (one.size > maxRecord) this.ready.push({ fault: "the record is longer than 4 MiB", place });
    else this.ready.push({ element: one.element, within: this.records.at(-1)?.element ?? null, place });
  }
}

function plainAttributes(attributes: ReadonlyMap<string, string> | null): XmlElement["attributes"] {
  const plain = Object.create(null) as Record<string, string>;
  for (const [name, value] of attributes ?? []) plain[localName(name)] = value;
  return plain;
}

function withDeclared(
  outer: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const inner = new Map(outer);
  for (const [name, value] of attributes) {
    if (name === "xmlns") inner.set("", value);
    else if (name.startsWith("xmlns:")) inner.set(name.slice(6), value);
  }
  return inner;
}
