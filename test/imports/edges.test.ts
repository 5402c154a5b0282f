/** Follows as numbers: each once, in order, the best of several statements. */
import { describe, expect, it } from "vitest";
import { createEdges } from "../../src/imports/bulk/edges.ts";

describe("edges of a bulk load", () => {
  it("alice and bob follow carol, alice twice", () => {
    const [bob, carol, alice] = [0, 1, 2] as const;
    const edges = createEdges();
    edges.add(bob, carol, 0, "unknown");
    edges.add(alice, carol, 0, "unknown");
    edges.add(alice, bob, 0, "unknown");
    edges.add(alice, carol, 0, "unknown");
    // By target, then follower.
    expect([...edges.distinct(3, () => 0)]).toEqual([
      { from: alice, to: bob, at: 0, precision: "unknown", row: 2, firstRow: 2 },
      { from: bob, to: carol, at: 0, precision: "unknown", row: 0, firstRow: 0 },
      { from: alice, to: carol, at: 0, precision: "unknown", row: 1, firstRow: 1 },
    ]);
  });

  it("keeps the exact time before a day, the earlier, and the lesser source", () => {
    const edges = createEdges();
    edges.add(0, 1, 0, "unknown");
    edges.add(0, 1, 500, "day");
    edges.add(0, 1, 900, "second");
    edges.add(0, 1, 800, "second");
    edges.add(0, 1, 800, "second");
    // Row 4 is of the lesser source.
    expect([...edges.distinct(2, (row) => (row === 4 ? 0 : 1))]).toEqual([
      { from: 0, to: 1, at: 800, precision: "second", row: 4, firstRow: 0 },
    ]);
  });

  it("holds more rows than one piece of a column, the first dated one late", () => {
    const edges = createEdges();
    const rows = (1 << 20) + 10;
    for (let row = 0; row < rows; row++) edges.add(0, 1 + (row % 1_000), 0, "unknown");
    edges.add(0, 1, 77, "day");
    const distinct = [...edges.distinct(1_001, () => 0)];
    expect(distinct).toHaveLength(1_000);
    expect(distinct.filter(({ at }) => at === 77)).toEqual([
      { from: 0, to: 1, at: 77, precision: "day", row: rows, firstRow: 0 },
    ]);
  });
});
