/** Follows as numbers: each once, in order, the best of several statements. */
import { describe, expect, it } from "vitest";
import { createEdges } from "../../src/imports/bulk/edges.ts";

type Edges = ReturnType<typeof createEdges>;

const add = (
  edges: Edges,
  follower: string,
  followed: string,
  at: number,
  precision: "second" | "day" | "unknown",
): void => edges.add(edges.numberOf(follower), edges.numberOf(followed), at, precision);

describe("edges of a bulk load", () => {
  it("alice and bob follow carol, alice twice", () => {
    const edges = createEdges();
    add(edges, "bob", "carol", 0, "unknown");
    add(edges, "alice", "carol", 0, "unknown");
    add(edges, "alice", "bob", 0, "unknown");
    add(edges, "alice", "carol", 0, "unknown");
    // Numbers in the order met: bob 0, carol 1, alice 2. By target, then follower.
    expect(edges.keys()).toEqual(["bob", "carol", "alice"]);
    expect([...edges.distinct(() => 0)]).toEqual([
      { from: 2, to: 0, at: 0, precision: "unknown", row: 2, firstRow: 2 },
      { from: 0, to: 1, at: 0, precision: "unknown", row: 0, firstRow: 0 },
      { from: 2, to: 1, at: 0, precision: "unknown", row: 1, firstRow: 1 },
    ]);
  });

  it("keeps the exact time before a day, the earlier, and the lesser source", () => {
    const edges = createEdges();
    add(edges, "a", "b", 0, "unknown");
    add(edges, "a", "b", 500, "day");
    add(edges, "a", "b", 900, "second");
    add(edges, "a", "b", 800, "second");
    add(edges, "a", "b", 800, "second");
    // Row 4 is of the lesser source.
    expect([...edges.distinct((row) => (row === 4 ? 0 : 1))]).toEqual([
      { from: 0, to: 1, at: 800, precision: "second", row: 4, firstRow: 0 },
    ]);
  });

  it("holds more rows than one piece of a column, the first dated one late", () => {
    const edges = createEdges();
    const rows = (1 << 20) + 10;
    for (let row = 0; row < rows; row++) add(edges, "hub", `f${row % 1_000}`, 0, "unknown");
    add(edges, "hub", "f0", 77, "day");
    const distinct = [...edges.distinct(() => 0)];
    expect(distinct).toHaveLength(1_000);
    expect(distinct.filter(({ at }) => at === 77)).toEqual([
      { from: 0, to: 1, at: 77, precision: "day", row: rows, firstRow: 0 },
    ]);
  });
});
