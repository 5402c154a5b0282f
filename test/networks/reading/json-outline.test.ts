/** The members a file has, from its beginning alone. */
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/networks/reading/json-outline.ts";
import { fileOf } from "../reading.ts";

const outline = (text: string) => {
  const { root, paths, request } = outlineOf(fileOf(text));
  return { root, paths: [...paths], request };
};

describe("the outline of a JSON file", () => {
  it("names members by their path, arrays without a trace", () => {
    expect(
      outline('[{"data": [{"id": "7", "tags": [1, {"name": "\\"x\\": 1"}]}], "b": {"c": null}}]'),
    ).toEqual({
      root: "array",
      paths: ["data", "data.id", "data.tags", "data.tags.name", "b", "b.c"],
      request: null,
    });
  });

  it("a beginning that is cut shows what stands before the cut", () => {
    expect(outline('{"object": "page", "entry": [{"id": "1", "chan').paths).toEqual([
      "object",
      "entry",
      "entry.id",
    ]);
  });

  it("looks through the wrapper of a reply with its request", () => {
    expect(outline('{"request": "https://api.example.org/7", "response": {"data": [{"id": 1}]}}')).toEqual({
      root: "object",
      paths: ["data", "data.id"],
      request: "https://api.example.org/7",
    });
  });

  it("JSON lines count as one", () => {
    expect(outline('{"a": 1}\n{"b": {"c": 1}}\n').paths).toEqual(["a", "b", "b.c"]);
  });

  it.each(["", "a,b\n1,2", "<xml/>", '"text"', "7"])("%j has none", (text) => {
    expect(outline(text)).toEqual({ root: null, paths: [], request: null });
  });

  it.each([
    ["64 KiB of backslashes", `{"a":"${"\\".repeat(65_000)}`],
    ["brackets without end", `[${'{"a":['.repeat(10_000)}`],
    ["quotes without end", `{${'"a" '.repeat(16_000)}`],
    ["closed too often", `{}${"]}".repeat(30_000)}`],
  ])("%s take no time", (_name, text) => {
    const start = performance.now();
    outline(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
