/** Short XML documents as the JSON they would be. */
import { describe, expect, it } from "vitest";
import { xmlObject } from "../../../src/networks/reading/xml-object.ts";
import { fileOf } from "../reading.ts";

const read = async (text: string): Promise<unknown> =>
  JSON.parse(JSON.stringify(await xmlObject(fileOf(text))));
const broken = { fault: "the XML is broken; nothing of it is read" };

describe("XML as an object", () => {
  it.each<[string, string, unknown]>([
    [
      "attributes and elements are members",
      '<r a="1"><b>2</b></r>',
      { root: "r", value: { a: "1", b: "2" } },
    ],
    [
      "several of a name are a list",
      "<r><b>1</b><b>2</b><b/></r>",
      { root: "r", value: { b: ["1", "2", ""] } },
    ],
    [
      "text beside attributes",
      '<r><b a="1"> x &amp; y </b></r>',
      { root: "r", value: { b: { a: "1", _content: "x & y" } } },
    ],
    ["CDATA is text", "<r><![CDATA[<b>]]></r>", { root: "r", value: { _content: "<b>" } }],
    [
      "names of the language are names",
      '<r __proto__="x"><constructor>y</constructor></r>',
      { root: "r", value: { ["__proto__"]: "x", constructor: "y" } },
    ],
    ["cut short", "<r><b>1</b>", broken],
    ["an entity of its own", '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', broken],
    ["nested without end", "<r>".repeat(100) + "</r>".repeat(100), broken],
    ["no XML", "{}", broken],
  ])("%s", async (_name, text, expected) => expect(await read(text)).toEqual(expected));

  it("a document that is no reply, being far too long, is not held", async () => {
    const text = `<r>${"<b>xxxxxxxxxxxxxxxx</b>".repeat(800_000)}</r>`;
    expect(await read(text)).toEqual({ fault: "the XML is longer than 16 MiB" });
  }, 20_000);
});
