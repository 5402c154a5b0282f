/** Rows read in pieces: one after another for who asks so, whole pieces for who takes them. */
import { expect, it } from "vitest";
import { Pieces, piecesOf } from "../../../src/networks/reading/pieces.ts";

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

async function* halves(closed: { yes: boolean }): AsyncGenerator<string[]> {
  try {
    yield ["alice", "bob"];
    yield [];
    yield ["carol"];
  } finally {
    closed.yes = true;
  }
}

it("the same rows either way; what has no pieces is one by one", async () => {
  const read = () => new Pieces(halves({ yes: false }));
  expect(await all(read())).toEqual(["alice", "bob", "carol"]);
  expect(await all(piecesOf(read()))).toEqual([["alice", "bob"], [], ["carol"]]);
  async function* singly() {
    yield "dan";
    yield "eve";
  }
  expect(await all(piecesOf(singly()))).toEqual([["dan"], ["eve"]]);
});

it("who stops early lets go of the file", async () => {
  const closed = { yes: false };
  for await (const row of new Pieces(halves(closed))) if (row === "alice") break;
  expect(closed.yes).toBe(true);
});
