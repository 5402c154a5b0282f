/** One's own accounts give each other no standing: PageRank worked out by hand, and what their follows passed on taken off. */
import { expect, test } from "vitest";
import { withoutOwnAuthority } from "../../src/runs/own-authority.ts";
import type { AccountFacts } from "../../src/runs/world.ts";

/** Positions: 0 nora, 1 nora's other account, 2 bob, 3 spam. */
const accounts = Array<AccountFacts>(4).fill({} as AccountFacts);
/** Nora is followed by her other account, bob and spam; bob by her other account. */
const follows = {
  from: Int32Array.of(0, 3, 3, 4),
  to: Int32Array.of(3, 3, 4, 4),
  source: Int32Array.of(1, 2, 3, 1),
  since: new Float64Array(4),
};
// Bob: 0.15 + 0.85 * 0.15 / 2 = 0.21375. Nora: 0.15 + 0.85 * 0.15 / 2 + 0.85 * 0.21375 = 0.3954375.
const ranked = () => Float64Array.of(0.3954375, 0.15, 0.21375, 0);
const isSpam = (position: number) => position === 3;

test("nora keeps what bob passes on and loses what her own account does; bob keeps all", () => {
  const ranks = ranked();
  withoutOwnAuthority(ranks, { users: [{ slug: "nora", accounts: [0, 1] }], follows, accounts }, isSpam);
  expect(ranks[0]).toBeCloseTo(0.15 + 0.85 * 0.21375, 12);
  expect([...ranks.slice(1)]).toEqual([0.15, 0.21375, 0]);
});

test("nobody with two accounts: nothing changes", () => {
  const ranks = ranked();
  withoutOwnAuthority(ranks, { users: [{ slug: "nora", accounts: [0] }], follows, accounts }, isSpam);
  expect([...ranks]).toEqual([...ranked()]);
});
