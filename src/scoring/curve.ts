/**
 * The curves from strength to score: f(Z) = Z / (1 + Z^p)^(1/p). They start with slope 1, are nearly straight for small scores, and
 * bend gently toward 1 without reaching it. The higher p, the longer they stay straight and the more sharply they bend after that.
 * The derivative f'(Z) = (1 + Z^p)^(-1 - 1/p) is exact; change attribution integrates it.
 */

export interface Curve {
  /** The formula in words. */
  readonly formula: string;
  /** Strength (0 or more) to a share of the scale, 0 to below 1. */
  f(strength: number): number;
  /** The exact derivative of `f`. */
  derivative(strength: number): number;
}

/** The curve of models 1 and 2, p = 2: f(1) = 0.71, f(2) = 0.89. */
export const curve: Curve = {
  formula:
    "value = 1 + 99 * f(Z) with f(Z) = Z / sqrt(1 + Z^2), where Z is the square root of the summed squares of the networks' strengths",
  // Math.hypot neither overflows nor loses small strengths.
  f: (strength) => (strength === Number.POSITIVE_INFINITY ? 1 : strength / Math.hypot(1, strength)),
  derivative: (strength) => (1 + strength ** 2) ** -1.5,
};

/** The curve of model 3, p = 2.5: f(1) = 0.76, f(2) = 0.94. People of much attention differ by more points than under p = 2. */
export const longerStraight: Curve = {
  formula:
    "value = 1 + 99 * f(Z) with f(Z) = Z / (1 + Z^2.5)^0.4, where Z is the square root of the summed squares of the networks' strengths",
  // The other form of the same for large strengths, whose powers would overflow.
  f: (strength) => (strength > 1 ? (1 + strength ** -2.5) ** -0.4 : strength * (1 + strength ** 2.5) ** -0.4),
  derivative: (strength) => (1 + strength ** 2.5) ** -1.4,
};

/** A concave, log-like factor curve: ln(1 + measure / scale). `scale` is the measure at which growth turns from linear to log. */
export function logCurve(scale: number): (measure: number) => number {
  return (measure) => Math.log1p(measure / scale);
}
