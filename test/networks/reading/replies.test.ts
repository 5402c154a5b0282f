/** Replies of an API in every way they are saved: alone, in arrays, as lines, with their request, and larger than a record. */
import { describe, expect, it } from "vitest";
import { type Reply, replies } from "../../../src/networks/reading/replies.ts";
import { fileOf } from "../reading.ts";

async function read(text: string, itemKey?: string): Promise<Reply[]> {
  const read: Reply[] = [];
  for await (const reply of replies(fileOf(text), { itemKey })) read.push(reply);
  return read;
}
const one = { data: [{ id: "1" }] };
const two = { data: [{ id: "2" }] };
const request = "https://api.example.org/likes?of=7";

describe("replies of an API", () => {
  it.each([
    ["one body", JSON.stringify(one, null, 2), [{ request: null, body: one, place: 1 }]],
    ["a body on one line", JSON.stringify(one), [{ request: null, body: one, place: 1 }]],
    [
      "an array of bodies",
      JSON.stringify([one, two]),
      [
        { request: null, body: one, place: 1 },
        { request: null, body: two, place: 2 },
      ],
    ],
    [
      "lines of bodies, one broken",
      `${JSON.stringify(one)}\n{"data": [\n${JSON.stringify(two)}\n`,
      [
        { request: null, body: one, place: 1 },
        { fault: "the line is not JSON", place: 2 },
        { request: null, body: two, place: 3 },
      ],
    ],
    [
      "bodies with their requests",
      JSON.stringify([
        { request, response: one },
        { request, response: [1] },
      ]),
      [
        { request, body: one, place: 1 },
        { request, body: [1], place: 2 },
      ],
    ],
    [
      "a body that happens to have a response",
      JSON.stringify({ response: 5 }, null, 1),
      [{ request: null, body: { response: 5 }, place: 1 }],
    ],
  ])("%s", async (_name, text, expected) => {
    expect(JSON.parse(JSON.stringify(await read(text)))).toEqual(expected);
  });

  it("a body of many megabytes comes in parts, each with what stands around the list", async () => {
    const data = Array.from({ length: 250 }, (_, id) => ({ id, filler: "x".repeat(10_000) }));
    const parts = await read(JSON.stringify({ data, paging: { next: request } }, null, 1), "data");
    expect(parts.map(({ place }) => place)).toEqual([1, 101, 201]);
    const bodies = parts.map((part) => ("body" in part ? part.body : null)) as { data: { id: number }[] }[];
    expect(bodies.flatMap((body) => body.data.map(({ id }) => id))).toEqual(data.map(({ id }) => id));
    for (const body of bodies) expect(body).toMatchObject({ paging: { next: request } });
  });

  it("lines longer than is looked at come in parts, each with what stands around its own list", async () => {
    const line = (page: number, count: number) => {
      const data = Array.from({ length: count }, (_, id) => ({ id, filler: "x".repeat(10_000) }));
      return JSON.stringify({ data, page });
    };
    // The second is longer than a record may be, the third has no list at all.
    const text = [line(1, 20), line(2, 150), JSON.stringify({ page: 3 }), line(4, 1)].join("\n");
    type Page = { data?: object[]; page: number };
    const pagesOf = (parts: Reply[]) =>
      parts.map((part) => ("body" in part ? (part.body as Page) : { page: 0 })) as Page[];
    expect(pagesOf(await read(text, "data")).map(({ page, data }) => [page, data?.length])).toEqual([
      [1, 20],
      [2, 100],
      [2, 50],
      [3, undefined],
      [4, 1],
    ]);
    expect(pagesOf(await read([line(1, 20), line(4, 1)].join("\n"))).map(({ page }) => page)).toEqual([1, 4]);
  });

  it("a large body without the list comes once", async () => {
    const text = JSON.stringify({ name: "x".repeat(90_000) }, null, 1);
    expect(await read(text, "data")).toMatchObject([{ body: { name: "x".repeat(90_000) } }]);
  });

  it("a body cut short gives the items before the cut, and says so", async () => {
    const data = Array.from({ length: 120 }, (_, id) => ({ id, filler: "x".repeat(1_000) }));
    const cut = JSON.stringify({ data }, null, 1).slice(0, 115_000);
    const parts = await read(cut, "data");
    expect(parts.some((part) => "fault" in part)).toBe(true);
    expect(
      parts.flatMap((part) => ("body" in part ? (part.body as typeof one).data : [])).length,
    ).toBeGreaterThan(100);
  });
});
