/**
 * The curve from strength to score: f(Z) = Z / sqrt(1 + Z^2). It starts with slope 1, is nearly straight for small scores, and
 * bends gently toward 1 without reaching it: f(1) = 0.71, f(2) = 0.89. Smooth everywhere.
 * Its derivative f'(Z) = (1 + Z^2)^(-3/2) is exact; change attribution integrates it.
 */

export interface Curve {
  /** The formula in words. */
  readonly formula: string;
  /** Strength (0 or more) to a share of the scale, 0 to below 1. */
  f(strength: number): number;
  /** The exact derivative of `f`. */
  derivative(strength: number): number;
}

/** The curve of model 1. */
export const curve: Curve = {
  formula:
    "value = 1 + 99 * f(Z) with f(Z) = Z / sqrt(1 + Z^2), where Z is the square root of the summed squares of the networks' strengths",
  // Math.hypot neither overflows nor loses small strengths.
  f: (strength) => (strength === Number.POSITIVE_INFINITY ? 1 : strength / Math.hypot(1, strength)),
  derivative: (strength) => (1 + strength ** 2) ** -1.5,
};

/** A concave, log-like factor curve: ln(1 + measure / scale). `scale` is the measure at which growth turns from linear to log. */
export function logCurve(scale: number): (measure: number) => number {
  return (measure) => Math.log1p(measure / scale);
}
