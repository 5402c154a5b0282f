/** Groups in small follow graphs: the bought ones are found, friends are left alone. */
import { describe, expect, it } from "vitest";
import { findGroups } from "../../../src/spam/groups/find-groups.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 0, 1, 12);

type Follow = readonly [from: number, to: number, since?: number];

function groupsOf(
  count: number,
  edges: readonly Follow[],
  createdAt: (n: number) => number | null = () => null,
) {
  const sorted = [...edges].sort((a, b) => a[1] - b[1]);
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [following, followers] = [new Float64Array(count), new Float64Array(count)];
  sorted.forEach(([source, target], n) => {
    if (followers[target] === 0) from[target] = n;
    to[target] = n + 1;
    followers[target] = (followers[target] ?? 0) + 1;
    following[source] = (following[source] ?? 0) + 1;
  });
  const source = Int32Array.from(sorted, ([follower]) => follower);
  const since = Float64Array.from(sorted, ([, , at]) => at ?? 0);
  return findGroups({ follows: { from, to, source, since }, following, followers, createdAt });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
/** Everyone of `who` follows everyone of `whom`. */
const all = (who: readonly number[], whom: readonly number[], since?: number): Follow[] =>
  who.flatMap((a) => whom.filter((b) => b !== a).map((b): Follow => [a, b, since]));

describe("groups", () => {
  it("finds 30 shells that follow the same 8 customers, as block and as twins", () => {
    const { groups, measures } = groupsOf(50, [...all(range(10, 40), range(0, 8)), [40, 0], [41, 0]]);
    expect(groups.map(({ kind }) => kind).sort()).toEqual(["BLOCK", "TWINS"]);
    expect(groups[0]).toMatchObject({
      members: range(10, 40),
      sentence: "30 accounts that hardly anyone follows all follow out of the same 8 accounts.",
    });
    expect(measures(10)).toMatchObject({ block: 30, twins: 30, lockstep: null });
    // One who follows a single customer is in nothing, and too little is known to say even that.
    expect(measures(40)).toMatchObject({ block: null, twins: null });
  });

  it("leaves a village of 30 friends alone, who all follow each other", () => {
    expect(groupsOf(30, all(range(0, 30), range(0, 30), NOON)).groups).toEqual([]);
  });

  it("finds lockstep only where the same fortnight is shared", () => {
    const together = groupsOf(30, all(range(6, 18), range(0, 6), NOON));
    expect(together.groups.map(({ kind }) => kind)).toContain("LOCKSTEP");
    const apart = all(range(6, 18), range(0, 6)).map(([a, b]): Follow => [a, b, NOON + a * 40 * DAY]);
    expect(groupsOf(30, apart).groups.map(({ kind }) => kind)).not.toContain("LOCKSTEP");
  });

  it("makes no burst and no lockstep of follows whose time is unknown and waits", () => {
    const waiting = Number.POSITIVE_INFINITY;
    const steady = range(100, 150).map((n): Follow => [n, 0, NOON + n * DAY]);
    const { groups, measures } = groupsOf(150, [...all(range(10, 40), range(0, 8), waiting), ...steady]);
    expect(groups.map(({ kind }) => kind).sort()).toEqual(["BLOCK", "TWINS"]);
    expect(measures(10)).toMatchObject({ lockstep: null, burst: null });
  });

  it("finds the 30 followers of one hour among one a day, and no burst in a steady stream", () => {
    const steady = range(1, 101).map((n): Follow => [n, 0, NOON + n * DAY]);
    const sudden = range(101, 131).map((n): Follow => [n, 0, NOON + 50 * DAY + 60_000 * (n - 100)]);
    const { groups, measures } = groupsOf(131, [...steady, ...sudden]);
    expect(groups).toMatchObject([{ kind: "BURST", target: 0 }]);
    expect(measures(110).burst).toBe(31);
    expect(measures(5).burst).toBe(0);
    expect(groupsOf(131, steady).groups).toEqual([]);
  });

  it("finds six followers created on one day where the others are years apart", () => {
    const created = (n: number) => (n > 20 ? NOON : NOON - n * 50 * DAY);
    const follows = range(1, 27).map((n): Follow => [n, 0]);
    expect(groupsOf(27, follows, created).groups).toMatchObject([
      { kind: "COHORT", target: 0, members: range(21, 27) },
    ]);
  });
});
