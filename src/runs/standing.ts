/**
 * Standing, 0..1: how much attention an account's own audience commands. PageRank over follows without accounts judged
 * spam, on a fixed logarithmic scale, so that it is never relative to whoever else happens to be in the graph.
 */

/** PageRank of an account that nobody follows: 1 - damping. */
export const LEAST = 0.15;
/** PageRank that gives full standing, as a multiple of the least: ten thousand average followers or so. */
const FULL = 10_000;
/** PageRank sums in any order; eight digits are the same in every order. */
const DIGITS = 1e8;

/** Standing of a PageRank value (GDS scale); 0 for an account outside the graph that was ranked. */
export function standingOf(pageRank: number): number {
  const value = Math.log(Math.max(pageRank, LEAST) / LEAST) / Math.log(FULL);
  return Math.min(1, Math.round(value * DIGITS) / DIGITS);
}
