/** Elements of XML as the JSON they would be. */
import { describe, expect, it } from "vitest";
import { xmlObject } from "../../../src/networks/reading/xml-object.ts";
import { xmlRecords } from "../../../src/networks/reading/xml-records.ts";
import { fileOf } from "../reading.ts";

async function read(text: string): Promise<unknown> {
  for await (const record of xmlRecords(fileOf(text), [{ name: "r" }]))
    if ("element" in record) return JSON.parse(JSON.stringify(xmlObject(record.element)));
  return undefined;
}

describe("XML as an object", () => {
  it.each<[string, string, unknown]>([
    ["attributes and elements are members", '<r a="1"><b>2</b></r>', { a: "1", b: "2" }],
    ["several of a name are a list", "<r><b>1</b><b>2</b><b/></r>", { b: ["1", "2", ""] }],
    ["text beside attributes", '<r><b a="1"> x &amp; y </b></r>', { b: { a: "1", _content: "x & y" } }],
    ["text alone", "<r><![CDATA[<b>]]></r>", "<b>"],
    ["an attribute and an element of a name are both", '<r a="1"><a>2</a></r>', { a: ["1", "2"] }],
    [
      "names of the language are names",
      '<r __proto__="x"><constructor>y</constructor></r>',
      JSON.parse('{"__proto__": "x", "constructor": "y"}'),
    ],
  ])("%s", async (_name, text, expected) => expect(await read(text)).toEqual(expected));
});
