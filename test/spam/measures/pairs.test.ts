/** Pairs counted in columns: a small world by hand, and any world against sets of pairs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPairs } from "../../../src/spam/measures/pairs.ts";
import { interactionKinds } from "../../../src/words.ts";

type Edge = readonly [source: number, target: number, kind?: number];

/** Lists by target of edges between `count` accounts. */
function listsOf(edges: readonly Edge[], count: number) {
  const sorted = [...edges].sort(([, a], [, b]) => a - b);
  const upTo = (limit: number) => sorted.filter(([, target]) => target < limit).length;
  const positions = [...Array(count).keys()];
  return {
    from: Int32Array.from(positions, upTo),
    to: Int32Array.from(positions, (position) => upTo(position + 1)),
    source: Int32Array.from(sorted, ([source]) => source),
    kind: Uint8Array.from(sorted, ([, , kind = 0]) => kind),
  };
}

const kindOf = (kind: (typeof interactionKinds)[number]): number => interactionKinds.indexOf(kind);

describe("pairs of accounts", () => {
  it("are counted once however often they are told", () => {
    // alice (0) and bob (1) follow each other, told twice; carol (2) follows both.
    const follows: Edge[] = [
      [0, 1],
      [0, 1],
      [1, 0],
      [2, 0],
      [2, 1],
    ];
    // Bob likes alice twice and shares her once; carol mentions her.
    const acts: Edge[] = [
      [1, 0, kindOf("LIKE")],
      [1, 0, kindOf("LIKE")],
      [1, 0, kindOf("SHARE")],
      [2, 0, kindOf("MENTION")],
    ];
    const counts = countPairs(listsOf(follows, 3), listsOf(acts, 3));
    expect([...counts.following]).toEqual([1, 1, 2]);
    expect([...counts.followers]).toEqual([2, 2, 0]);
    expect([...counts.mutual]).toEqual([1, 1, 0]);
    expect([...counts.followedCrowd]).toEqual([2, 2, 2]);
    expect([...counts.echoes]).toEqual([2, 0, 0]);
    expect([...counts.acts]).toEqual([0, 2, 1]);
  });

  it("are those of the sets of pairs, in any world", () => {
    const account = fc.nat(5);
    const edge = fc.tuple(account, account, fc.nat(interactionKinds.length - 1));
    const edges = fc.array(
      edge.filter(([a, b]) => a !== b),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(edges, (all) => {
        const counts = countPairs(listsOf(all, 6), listsOf(all, 6));
        const followed = [...Array(6).keys()].map(
          (a) => new Set(all.filter(([s]) => s === a).map(([, t]) => t)),
        );
        followed.forEach((targets, a) => {
          const back = [...targets].filter((t) => followed[t]?.has(a)).length;
          const crowd = [...targets].map((t) => followed.filter((others) => others.has(t)).length);
          const mean = targets.size === 0 ? 0 : crowd.reduce((sum, n) => sum + n, 0) / targets.size;
          const acts = new Set(all.filter(([s]) => s === a).map(([, t, kind]) => `${t} ${kind}`));
          expect(counts.following[a]).toBe(targets.size);
          expect(counts.mutual[a]).toBe(back);
          expect(counts.followedCrowd[a]).toBeCloseTo(mean, 12);
          expect(counts.acts[a]).toBe(acts.size);
        });
      }),
    );
  });
});
