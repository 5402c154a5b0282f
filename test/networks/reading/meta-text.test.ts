/** Meta's text: bytes written as letters are read as meant, right text is left alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repaired, repairedRecord } from "../../../src/networks/reading/meta-text.ts";

/** What Meta's export writes for a text. */
const mangled = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("Meta's text", () => {
  it("é written as its two bytes is é again", () => {
    expect(repaired(JSON.parse('"Andr\\u00c3\\u00a9"') as string)).toBe("André");
    expect(repaired(mangled("👍 großartig, Łódź"))).toBe("👍 großartig, Łódź");
  });

  it.each(["", "plain", "André", "naïve café", "Ünal", "日本", "André 👍", "Ã", "©"])(
    "%s is right as it is",
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );

  it("any text Meta mangles comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(repaired(mangled(text))).toBe(text);
      }),
    );
  });

  it("keys of a record are repaired like its values, whatever they are called", () => {
    const record = JSON.parse(
      `{"${mangled("Época")}": [{"value": "${mangled("Zoë")}", "n": 7}], "__proto__": null}`,
    );
    const read = repairedRecord(record) as Record<string, unknown>;
    expect(read.Época).toEqual([{ value: "Zoë", n: 7 }]);
    expect(Object.keys(read)).toEqual(["Época", "__proto__"]);
    expect(Object.getPrototypeOf(read)).toBeNull();
  });

  it("a record nested a thousand deep is no reason to fail", () => {
    const deep = JSON.parse(`${"[".repeat(1000)}${"]".repeat(1000)}`);
    expect(JSON.stringify(repairedRecord(deep))).toHaveLength(2000);
  });
});
