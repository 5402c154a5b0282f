/** JSON files cut into records, however the bytes are split; harmful and broken ones. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonRecords, parseJson } from "../../../src/networks/reading/json-records.ts";
import { fileOf } from "../reading.ts";

async function records(text: string, itemKeys: string[] = [], after = ""): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const record of jsonRecords(fileOf(text), { itemKeys, after })) {
    found.push("fault" in record ? `${record.place}: ${record.fault}` : record.value);
  }
  return found;
}
const broken = "the JSON is broken here; the rest of the file is not read";
const cut = "the file ends in the middle; it may be cut short";

it("any list comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()).filter((list) => !/\d{16}/.test(JSON.stringify(list))),
      fc.constantFrom(0, 1),
      async (list, indent) => {
        expect(await records(JSON.stringify(list, null, indent))).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});

it("the lists named come item by item, then the object without them", async () => {
  const text =
    '{"a": "items", "n": {"items": [9]}, "items": [1, "x]", {"b": []}], "orderedItems": [], "z": 2}';
  expect(await records(text, ["items", "orderedItems"])).toEqual([
    1,
    "x]",
    { b: [] },
    { a: "items", n: { items: [9] }, z: 2 },
  ]);
});

it("what stands before a mistake is given, then one fault", async () => {
  expect(await records("[1, 2, }, 3]")).toEqual([1, 2, `3: ${broken}`]);
  expect(await records("[1, 2,]")).toEqual([1, 2, `3: ${broken}`]);
  expect(await records('[{"a": ]}, 2]')).toEqual([`1: ${broken}`]);
  expect(await records("[1] [2]")).toEqual([1, `2: ${broken}`]);
  expect(await records('[1, {"a": "')).toEqual([1, `2: ${cut}`]);
  expect(await records('{"a": 1')).toEqual([`1: ${cut}`]);
  expect(await records("x = [1];\n", [], "=")).toEqual([1]);
  expect(await records("")).toEqual([]);
  expect(await records("12")).toEqual([12]);
});

it("a record nested a million levels deep is passed over", async () => {
  const deep = "[".repeat(400_000) + "]".repeat(400_000);
  expect(await records(`[1, ${deep}, 2]`)).toEqual([1, "2: the record is nested deeper than 500 levels", 2]);
});

it("of a key told twice the last holds; __proto__ is a name like others", () => {
  expect(parseJson('{"a": 1, "a": 2}')).toEqual({ a: 2 });
  const value = parseJson('{"__proto__": {"polluted": true}}') as object;
  expect(Object.keys(value)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("integers too large for a double stay text, in a string nothing changes", () => {
  expect(parseJson('{"id": 1373617456789012480, "n": [ -9007199254740993 ], "s": 9007199254740991}')).toEqual(
    {
      id: "1373617456789012480",
      n: ["-9007199254740993"],
      s: 9007199254740991,
    },
  );
  expect(
    parseJson('{"t": "x:1373617456789012480,", "id": 1373617456789012481, "f": 0.12345678901234567}'),
  ).toEqual({
    t: "x:1373617456789012480,",
    id: "1373617456789012481",
    f: Number("0.12345678901234567"),
  });
});
