/** Members of a map of any size, one at a time. */
import { describe, expect, it } from "vitest";
import { type JsonMember, jsonMembers } from "../../../src/networks/reading/json-members.ts";
import { fileOf } from "../reading.ts";

async function members(text: string): Promise<JsonMember[]> {
  const read: JsonMember[] = [];
  for await (const member of jsonMembers(fileOf(text), "people")) read.push(member);
  return JSON.parse(JSON.stringify(read));
}

describe("members of a map", () => {
  it.each<[string, string, JsonMember[]]>([
    [
      "two of one name are both given",
      '{"people": {"Bob": "a", "Bob": "b"}}',
      [
        { name: "Bob", value: "a", place: 1 },
        { name: "Bob", value: "b", place: 2 },
      ],
    ],
    [
      "only the map asked for, at the top, whatever lies in its members",
      '{"other": {"x": 1}, "people": {"Cara": {"people": {"no": [1]}}, "n": null}, "more": {"y": 2}}',
      [
        { name: "Cara", value: { people: { no: [1] } }, place: 1 },
        { name: "n", value: null, place: 2 },
      ],
    ],
    [
      "a list in its place gives its elements without a name",
      '{"people": ["a", {"people": 2}]}',
      [
        { name: "", value: "a", place: 1 },
        { name: "", value: { people: 2 }, place: 2 },
      ],
    ],
    ["an empty map gives nothing", '{"people": {}}', []],
    [
      "arrays on the way are looked through",
      '[{"people": {"Bob": "a"}}, {"people": ["b"]}]',
      [
        { name: "Bob", value: "a", place: 1 },
        { name: "", value: "b", place: 2 },
      ],
    ],
    [
      "a file cut short gives what is whole",
      '{"people": {"Bob": "a", "Cara": "',
      [
        { name: "Bob", value: "a", place: 1 },
        { fault: "the file ends in the middle; it may be cut short", place: 2 },
      ],
    ],
  ])("%s", async (_name, text, expected) => expect(await members(text)).toEqual(expected));

  it("a member longer than a record is passed over, the next is read", async () => {
    const text = `{"people": {"Bob": "${"x".repeat(1_200_000)}", "Cara": "b"}}`;
    expect(await members(text)).toEqual([
      { fault: "the value is longer than 1 MiB", place: 1 },
      { name: "Cara", value: "b", place: 2 },
    ]);
  });

  it("a list deep in replies", async () => {
    const text =
      '[{"response": {"people": [{"id": 1, "response": {"people": [2]}}], "items": [3]}}, {"people": [4]}]';
    const read: unknown[] = [];
    for await (const one of jsonMembers(fileOf(text), "response.people"))
      read.push("value" in one && one.value);
    expect(JSON.parse(JSON.stringify(read))).toEqual([{ id: 1, response: { people: [2] } }]);
  });

  it("broken JSON is told", async () => {
    expect(await members('{"people": {"Bob" "a"}}')).toMatchObject([
      { fault: expect.stringContaining("broken") },
    ]);
  });
});
