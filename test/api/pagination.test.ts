/** Pages of a list held in memory: alice, bob, carol, dan and eve, the last two at the same time. */
import { describe, expect, it } from "vitest";
import { type List, pageOfAll, type readPage } from "../../src/api/pagination.ts";

const byTime: List = { name: "friends TIME DESC", direction: "DESC", by: "number" };
const friends = [
  { name: "alice", at: 50 },
  { name: "bob", at: 40 },
  { name: "carol", at: 30 },
  { name: "dan", at: 20 },
  { name: "eve", at: 20 },
];
const positionOf = ({ name, at }: (typeof friends)[number]) => ({ value: at, id: name });
const page = (args: Parameters<typeof readPage>[0], list = byTime) => {
  const { edges, pageInfo } = pageOfAll(args, list, friends, positionOf);
  return { names: edges.map(({ row }) => row.name), ...pageInfo, cursors: edges.map(({ cursor }) => cursor) };
};

describe("pages", () => {
  it("newest first; of eve and dan, who came together, the later name first", () => {
    expect(page({}).names).toEqual(["alice", "bob", "carol", "eve", "dan"]);
  });

  it("two by two forwards, each once, until there is no next page", () => {
    const one = page({ first: 2 });
    const two = page({ first: 2, after: one.endCursor });
    const three = page({ first: 2, after: two.endCursor });
    expect([one.names, two.names, three.names]).toEqual([["alice", "bob"], ["carol", "eve"], ["dan"]]);
    expect([one.hasNextPage, two.hasNextPage, three.hasNextPage]).toEqual([true, true, false]);
    expect([one.hasPreviousPage, two.hasPreviousPage]).toEqual([false, true]);
  });

  it("two by two backwards, in the order of the list", () => {
    const last = page({ last: 2 });
    expect(last.names).toEqual(["eve", "dan"]);
    expect([last.hasPreviousPage, last.hasNextPage]).toEqual([true, false]);
    const before = page({ last: 2, before: last.startCursor });
    expect(before.names).toEqual(["bob", "carol"]);
    expect([before.hasPreviousPage, before.hasNextPage]).toEqual([true, true]);
  });

  it("both cursors bound a page from both sides", () => {
    const { cursors } = page({});
    expect(page({ after: cursors[0], before: cursors[3] }).names).toEqual(["bob", "carol"]);
    expect(page({ last: 1, after: cursors[0], before: cursors[3] }).names).toEqual(["carol"]);
  });

  it("an empty page says whether there is more", () => {
    const none = page({ first: 0 });
    expect([none.names, none.hasNextPage, none.endCursor]).toEqual([[], true, null]);
  });

  it("a cursor of another list, or a forged one, is BAD_CURSOR", () => {
    const other: List = { ...byTime, name: "friends TIME ASC" };
    const { endCursor } = page({ first: 1 }, other);
    const forged = Buffer.from(JSON.stringify([byTime.name, "not a time", "alice"])).toString("base64url");
    for (const after of [endCursor, forged, "", "%%%", Buffer.from("[]").toString("base64url")]) {
      expect(() => page({ after })).toThrowError(expect.objectContaining({ code: "BAD_CURSOR" }));
    }
  });

  it("first and last together, or out of range, are named", () => {
    expect(() => page({ first: 1, last: 1 })).toThrowError(/`first` and `last`/);
    expect(() => page({ first: 101 })).toThrowError(/`first` is 101; it must be from 0 to 100/);
    expect(() => page({ last: -1 })).toThrowError(/`last` is -1/);
  });
});
