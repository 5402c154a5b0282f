/**
 * The share of scored things below a value, 0..1, from a table that a run keeps: all its values in order where they are
 * few, else their 10,000 quantiles. One table serves every reader, also for a value computed after the run; the
 * alternative, a percentile on every node, is a second write of the whole graph.
 */

/** Scores that differ less than this are the same score. */
const DIGITS = 1e8;
/** A table longer than this holds quantiles; a percentile read from them is within one of this of the exact one. */
export const TABLE_STEPS = 10_000;

const rounded = (score: number): number => Math.round(score * DIGITS) / DIGITS;

/** The table of `scores`, in order; `inBase` says which of them make up the base (all by default). */
export function percentileTable(
  scores: Float64Array,
  inBase: (position: number) => boolean = () => true,
): number[] {
  const base = scores
    .filter((_, position) => inBase(position))
    .map(rounded)
    .sort();
  if (base.length <= TABLE_STEPS) return [...base];
  const last = base.length - 1;
  return Array.from(
    { length: TABLE_STEPS + 1 },
    (_, step) => base[Math.floor((step * last) / TABLE_STEPS)] ?? 0,
  );
}

/** Share of the base strictly below `score`, 0..1; 0 where there is no base. */
export function percentileIn(table: readonly number[], score: number): number {
  if (table.length === 0) return 0;
  const below = countBelow(table, rounded(score));
  return table.length <= TABLE_STEPS ? below / table.length : Math.min(1, below / TABLE_STEPS);
}

function countBelow(sorted: readonly number[], score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
