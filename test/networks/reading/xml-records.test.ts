import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Wanted, XmlRecord } from "../../../src/networks/reading/xml-builder.ts";
import { childrenOf, childText } from "../../../src/networks/reading/xml-element.ts";
import { xmlRecords } from "../../../src/networks/reading/xml-records.ts";
import { attributesOf, decodedText, XmlScanner } from "../../../src/networks/reading/xml-scanner.ts";
import { fileOf } from "../reading.ts";

const item: Wanted[] = [{ name: "item" }];

async function records(xml: string | Buffer, wanted: readonly Wanted[] = item) {
  const all: XmlRecord[] = [];
  for await (const one of xmlRecords(fileOf(xml), wanted)) all.push(one);
  return all;
}

/** `title` of each record, and each fault. */
async function titles(xml: string | Buffer, wanted = item): Promise<unknown[]> {
  return (await records(xml, wanted)).map((one) =>
    "fault" in one ? one.fault : childText(one.element, "title"),
  );
}

describe("records of an XML file", () => {
  it("gives each element of a name with its children, attributes and texts", async () => {
    const [one] = await records(
      `<?xml version="1.0"?><rss><item id="7" x:lang='de'><title>Nora &amp; Ben &#8211; &#x41;</title><tag/><tag>b</tag></item></rss>`,
    );
    if (!one || "fault" in one) throw new Error("no record");
    expect({ ...one.element.attributes }).toEqual({ id: "7", lang: "de" });
    expect(childText(one.element, "title")).toBe("Nora & Ben – A");
    expect(childrenOf(one.element, "tag").map((tag) => tag.text)).toEqual(["", "b"]);
    expect(one.place).toBe(1);
  });

  it("tells namespaces apart by their URI, whatever the prefix, and lets inner declarations end", async () => {
    const xml = `<a xmlns="urn:one/1.0" xmlns:p="urn:two"><item><title>one</title></item><p:item><title>two</title></p:item><b xmlns="urn:two"><item><title>three</title></item></b><item><title>four</title></item></a>`;
    expect(await titles(xml, [{ name: "item", namespace: "urn:one/" }])).toEqual(["one", "four"]);
    expect(await titles(xml, [{ name: "item", namespace: "urn:two" }])).toEqual(["two", "three"]);
  });

  it("joins CDATA that was split because it held its own end", async () => {
    expect(
      await titles("<r><item><title><![CDATA[a]]]]><![CDATA[>b &amp; <i>]]></title></item></r>"),
    ).toEqual(["a]]>b &amp; <i>"]);
  });

  it("hands out an inner record by itself with the outer one as far as it was read", async () => {
    const all = await records("<r><item><title>post</title><c><title>yes</title></c></item></r>", [
      { name: "item" },
      { name: "c" },
    ]);
    expect(
      all.map((one) => "element" in one && [one.element.name, one.within && childText(one.within, "title")]),
    ).toEqual([
      ["c", "post"],
      ["item", null],
    ]);
    expect(
      "element" in (all[1] ?? {}) && all[1] && "element" in all[1] && childrenOf(all[1].element, "c"),
    ).toEqual([]);
  });

  it("reads UTF-16 and what the declaration names", async () => {
    const xml = "<r><item><title>Zoë</title></item></r>";
    expect(await titles(Buffer.from(`\ufeff${xml}`, "utf16le"))).toEqual(["Zoë"]);
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, "latin1");
    expect(await titles(latin)).toEqual(["Zoë"]);
  });
});

describe("XML that is not well-formed", () => {
  const broken = (what: string): string => `the XML is broken near line 1: ${what}; the rest was read on`;

  it("keeps stray ampersands, unknown entities and less-than signs as text", async () => {
    expect(
      await titles(
        "<r><item><title>AT&T &nbsp; a&b; c</title></item><item><title>I <3 you</title></item></r>",
      ),
    ).toEqual(["AT&T &nbsp; a&b; c", broken('a "<" begins no tag'), "I <3 you"]);
  });

  it("passes over closing tags that fit nothing and closes what was left open", async () => {
    expect(
      await titles("<r><item><p><br><title>one</title></b></item><item><title>two</title></item></r>"),
    ).toEqual([broken('"</b>" closes what is not open'), undefined, "two"]);
  });

  it("ends a record that was never closed where the next begins", async () => {
    expect(await titles("<r><item><title>one</title><item><title>two</title></item></r>")).toEqual([
      broken('a "item" begins inside another'),
      "one",
      "two",
    ]);
  });

  it("gives what stands before the cut of a file that ends in the middle", async () => {
    const whole = "<r><item><title>one</title></item><item><title><![CDATA[two]]></title></item></r>";
    for (const cut of [40, 55, 60, 70, 80])
      expect(await titles(whole.slice(0, cut))).toEqual(
        cut < 78 ? ["one", "the file ends in the middle; it may be cut short"] : expect.anything(),
      );
  });
});

describe("XML made to harm", () => {
  it("refuses a DOCTYPE that declares entities, expands none, and accepts a plain one", async () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r><item><title>&b;</title></item></r>`;
    expect(await titles(bomb)).toEqual([
      "the file declares entities of its own (DOCTYPE), which are never read",
    ]);
    expect(await titles("<!DOCTYPE r SYSTEM 'r.dtd'><r><item><title>&b;</title></item></r>")).toEqual([
      "&b;",
    ]);
  });

  it("bounds texts, records, tags and depth", async () => {
    const long = "x".repeat(200_000);
    const [first] = await titles(`<r><item><title>${long}</title></item></r>`);
    expect(String(first).length).toBe(65_536);
    const many = "<a>0123456789</a>".repeat(100_000);
    expect(await titles(`<r><item>${many}</item><item><title>two</title></item></r>`)).toEqual([
      "the record is longer than 4 MiB",
      "two",
    ]);
    const deep = `<r><item><title>one</title>${"<d>".repeat(10_000)}</item><item><title>two</title></item></r>`;
    expect((await titles(deep)).filter((one) => one === "one" || one === "two")).toEqual(["one", "two"]);
    const tag = `<r><item><title>one</title></item><b ${`c="d" `.repeat(50_000)}/><item><title>two</title></item></r>`;
    expect((await titles(tag)).filter((one) => one === "one" || one === "two")).toEqual(["one", "two"]);
  });

  it("takes names like __proto__ as plain names", async () => {
    const [one] = await records(`<r><item __proto__="1"><title>a</title></item></r>`);
    expect(one && "element" in one && Object.entries(one.element.attributes)).toEqual([["__proto__", "1"]]);
  });
});

describe("well-formed XML", () => {
  it("is read as saxes reads it, however it is cut into pieces", () => {
    const xml = `<?xml version="1.0"?><!-- a <b> --><r a="1 &lt; 2" b='"'>x &amp; y<![CDATA[<z>]]]]><![CDATA[>]]><e/><f
 g="/>">ü😀</f><?pi <x> ?></r>`;
    const expected: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", (tag) => expected.push(`<${tag.name} ${JSON.stringify(tag.attributes)}`));
    parser.on("closetag", (tag) => expected.push(`/${tag.name}`));
    parser.on("text", (text) => expected.push(text));
    parser.on("cdata", (text) => expected.push(text));
    parser.write(xml).close();
    const joined = expected.join("");
    for (let size = 1; size <= xml.length; size++) {
      let got = "";
      const scanner = new XmlScanner({
        wantsText: true,
        open: (name, raw, isEmpty) => {
          got += `<${name} ${JSON.stringify(Object.fromEntries(attributesOf(raw)))}`;
          if (isEmpty) got += `/${name}`;
        },
        close: (name) => {
          got += `/${name}`;
        },
        text: (part, isData) => {
          got += isData ? part : decodedText(part);
        },
        flaw: (what) => {
          throw new Error(what);
        },
      });
      for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size));
      scanner.write("", true);
      expect(got).toBe(joined);
    }
  });
});
