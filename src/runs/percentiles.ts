/** The share of scored things below each one, 0..1; those outside the base are compared with it but do not count in it. */

/** Scores that differ less than this are the same score. */
const DIGITS = 1e8;

/** Percentiles of `scores`; `inBase` says which of them make up the base (all by default). */
export function percentilesOf(
  scores: Float64Array,
  inBase: (position: number) => boolean = () => true,
): Float64Array {
  const rounded = scores.map((score) => Math.round(score * DIGITS));
  const base = rounded.filter((_, position) => inBase(position)).sort();
  return rounded.map((score) => (base.length === 0 ? 0 : below(base, score) / base.length));
}

function below(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
