/** To which accounts groups came. */
import { describe, expect, it } from "vitest";
import { destinationsOf } from "../../../src/spam/groups/destinations.ts";
import type { SpamGroup } from "../../../src/spam/groups/group.ts";

const group = (members: number[], target: number | null = null): SpamGroup => ({
  kind: target === null ? "TWINS" : "BURST",
  target,
  members,
  sentence: "",
});

/** Followers of the first of a hundred accounts. */
const follows = (some: number[][]) => {
  const lists = Array.from({ length: 100 }, (_, n) => some[n] ?? []);
  const source = lists.flat();
  const to = lists.map((_, n) => lists.slice(0, n + 1).flat().length);
  const from = lists.map((list, n) => (to[n] ?? 0) - list.length);
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    source: Int32Array.from(source),
    since: new Float64Array(source.length),
  };
};

describe("destinationsOf", () => {
  it("are accounts that five and a quarter of the members follow, most first; a burst's is its own", () => {
    const bots = [10, 11, 12, 13, 14, 15];
    // Six follow account 0, five account 1, four account 2.
    const lists = follows([[...bots, 99], bots.slice(1), bots.slice(2)]);
    expect(destinationsOf([group(bots), group(bots, 2)], lists)).toEqual([
      [
        { account: 0, members: 6 },
        { account: 1, members: 5 },
      ],
      [{ account: 2, members: 6 }],
    ]);
  });

  it("of a large group are not those where a handful of it went", () => {
    const bots = Array.from({ length: 40 }, (_, n) => 10 + n);
    expect(destinationsOf([group(bots)], follows([bots.slice(0, 9), bots.slice(0, 10)]))).toEqual([
      [{ account: 1, members: 10 }],
    ]);
  });
});
