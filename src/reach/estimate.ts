/** From a sample of accounts to all of them, with the error stated. */

/** Standard errors to either side that hold 19 of 20 samples. */
const Z = 1.96;

/** What was seen in a sample: of each account a number between 0 and 1, added up. */
export interface Seen {
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Accounts in the sample, and those it was drawn from. */
  readonly sampled: number;
  readonly accounts: number;
}

export interface Estimate {
  readonly value: number;
  /** The total lies between these in at least 19 of 20 samples. */
  readonly low: number;
  readonly high: number;
}

/**
 * The total over all accounts. The upper bound adds z^2 / n, so that nobody found in the sample does not mean nobody at all;
 * the lower one is never below what the sample itself holds.
 */
export function estimateTotal({ sum, sumOfSquares, sampled, accounts }: Seen): Estimate {
  if (sampled === 0) return { value: 0, low: 0, high: accounts };
  const mean = sum / sampled;
  const half = Z * Math.sqrt(Math.max(0, sumOfSquares / sampled - mean * mean) / sampled);
  return {
    value: mean * accounts,
    low: Math.max(sum, (mean - half) * accounts),
    high: Math.max(sum, Math.min(accounts, (mean + half + (Z * Z) / sampled) * accounts)),
  };
}

/** Bounds of a share of which `part` of `whole` was seen in a sample; the same confidence (Wilson 1927). */
export function estimateShare(part: number, whole: number): { readonly low: number; readonly high: number } {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const widened = 1 + (Z * Z) / whole;
  const middle = (share + (Z * Z) / (2 * whole)) / widened;
  const half = (Z / widened) * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  // Rounding must not put a bound on the wrong side of what was seen.
  return {
    low: Math.min(share, Math.max(0, middle - half)),
    high: Math.max(share, Math.min(1, middle + half)),
  };
}
