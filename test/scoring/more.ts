/** What the tests of the laws share: worlds with more followers or engagers, and their scores. */
import fc from "fast-check";
import type { Engager } from "../../src/scoring/inputs.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { networksOf } from "./arbitraries.ts";
import type { World } from "./worlds.ts";

export const RUNS = { numRuns: 300 };
/** Rounding, in points. */
export const NOTHING = 1e-9;
export const scored = (...worlds: World[]) => scoreOf({ networks: networksOf(worlds) }).value;
export const some = fc.integer({ min: 1, max: 10_000 });

export function moreFollowers(world: World, more: World["followers"]): World {
  const followers = { ...world.followers };
  for (const [key, n] of Object.entries(more ?? {}) as [keyof typeof followers, number][]) {
    followers[key] = (followers[key] ?? 0) + n;
  }
  return { ...world, followers };
}

export const moreEngagers = (world: World, more: readonly Engager[]): World => ({
  ...world,
  engagers: [...(world.engagers ?? []), ...more],
});
