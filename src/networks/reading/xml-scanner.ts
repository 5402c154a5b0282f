/**
 * Tags and text of XML (W3C XML 1.0) as they stream by, forgiving what real exports get wrong: a stray `&` or `<` is text,
 * an invalid character is kept. No entity is ever defined or expanded but XML's own five and character numbers; a DOCTYPE
 * that declares anything ends the reading. Holds no more than one tag (64 KiB) at a time. `docs/decisions/004` says why not
 * saxes.
 */

/** A tag longer than this is taken as text. */
const maxTag = 64 * 1024;
/** Longest reference that means something: `&#x10ffff;`. */
const maxReference = 12;
/** A start, end or empty tag. The alternatives begin with different characters, so it never backtracks far. */
const tagPattern = /<(\/?)([^\s/>=<"'!?&][^\s/>=<"']*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const attributePattern = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export interface XmlHandler {
  /** `attributes` is the raw rest of the tag, see `attributesOf`. */
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  /** Part of a text, references not decoded unless it was CDATA; a text may come in several parts. */
  text(part: string, isData: boolean): void;
  /** What is not well-formed; the scanner has gone on, or stopped where `isEnd`. */
  flaw(what: string, isEnd: boolean): void;
  /** False where text is of no interest; saves cutting it out. */
  readonly wantsText: boolean;
}

/** Text with `&amp;` and the like replaced once; what is no reference of XML stays as it is. */
export function decodedText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return named[name as string] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code === 0 || code > 0x10_ffff ? whole : String.fromCodePoint(code);
    },
  );
}

/** The attributes of a tag by name as written (`xmlns:wp`, `ref`). */
export function attributesOf(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of raw.matchAll(attributePattern))
    attributes.set(name, decodedText(double ?? single ?? ""));
  return attributes;
}

/** Sections by how they begin, and what ends them. */
const sections = [
  { begin: "<![CDATA[", end: "]]>", isData: true },
  { begin: "<!--", end: "-->", isData: false },
  { begin: "<?", end: "?>", isData: false },
] as const;

export class XmlScanner {
  private readonly handler: XmlHandler;
  private rest = "";
  private section: (typeof sections)[number] | null = null;
  private stopped = false;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Takes the next piece of the file. */
  write(piece: string, isLast = false): void {
    const text = this.rest + piece;
    this.rest = "";
    let at = 0;
    while (at < text.length && !this.stopped) {
      const next = this.section ? this.inSection(text, at, isLast) : this.inText(text, at, isLast);
      if (next < 0) break;
      at = next;
    }
  }

  /** Reads up to the section's end; -1 when all that can be read of this piece was. */
  private inSection(text: string, from: number, isLast: boolean): number {
    const section = this.section;
    if (section === null) return from;
    const end = text.indexOf(section.end, from);
    if (end >= 0) {
      this.section = null;
      if (section.isData) this.give(text, from, end, true);
      return end + section.end.length;
    }
    if (isLast) this.handler.flaw("the file ends in the middle; it may be cut short", true);
    // The end may lie across two pieces.
    const keep = Math.max(from, text.length - section.end.length + 1);
    if (section.isData) this.give(text, from, keep, true);
    this.rest = text.slice(keep);
    return -1;
  }

  private inText(text: string, from: number, isLast: boolean): number {
    const open = text.indexOf("<", from);
    if (open < 0) {
      // A reference may lie across two pieces.
      const reference = text.indexOf("&", Math.max(from, text.length - maxReference));
      const keep = isLast || reference < 0 ? text.length : reference;
      this.give(text, from, keep, false);
      this.rest = text.slice(keep);
      return -1;
    }
    this.give(text, from, open, false);
    const begun = sections.find(({ begin }) => text.startsWith(begin, open));
    if (begun) {
      this.section = begun;
      return open + begun.begin.length;
    }
    tagPattern.lastIndex = open;
    const tag = tagPattern.exec(text);
    if (tag) {
      const [whole, slash, name = "", attributes = ""] = tag;
      if (slash === "/") this.handler.close(name);
      else this.handler.open(name, attributes, attributes.endsWith("/"));
      return open + whole.length;
    }
    const isDoctype = /^<!DOCTYPE/i.test(text.slice(open, open + 9));
    const end = isDoctype ? text.slice(open, open + maxTag).search(/[>[]/) : -1;
    if (end >= 0 && text[open + end] === ">") return open + end + 1;
    if (!isLast && end < 0 && text.length - open < maxTag) {
      this.rest = text.slice(open);
      return -1;
    }
    if (isDoctype) {
      this.stopped = true;
      this.handler.flaw("the file declares entities of its own (DOCTYPE), which are never read", true);
      return -1;
    }
    if (isLast && text.indexOf(">", open) < 0) {
      this.handler.flaw("the file ends in the middle; it may be cut short", true);
      return -1;
    }
    this.handler.flaw('a "<" begins no tag', false);
    this.give(text, open, open + 1, false);
    return open + 1;
  }

  private give(text: string, from: number, to: number, isData: boolean): void {
    if (to > from && this.handler.wantsText) this.handler.text(text.slice(from, to), isData);
  }
}
