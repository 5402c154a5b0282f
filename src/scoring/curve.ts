/**
 * The curve from strength to score: f(Z) = Z / (1 + Z^3)^(1/3). Nearly a straight line below 0.5, so that factor units read
 * almost as hundredths of the scale, then bending toward 1 without reaching it. f(0) = 0, f'(0) = 1, smooth at 0.
 * Its derivative f'(Z) = (1 + Z^3)^(-4/3) is exact; change attribution integrates it.
 */

const POWER = 3;

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
    "value = 1 + 99 * f(Z) with f(Z) = Z / (1 + Z^3)^(1/3), where Z is the square root of the summed squares of the networks' strengths",
  f(strength) {
    // The second form is the same number; it neither overflows nor rounds to 1 early.
    return strength < 1
      ? strength * (1 + strength ** POWER) ** (-1 / POWER)
      : (1 + strength ** -POWER) ** (-1 / POWER);
  },
  derivative(strength) {
    return (1 + strength ** POWER) ** (-1 - 1 / POWER);
  },
};

/** A concave, log-like factor curve: ln(1 + measure / scale). `scale` is the measure at which growth turns from linear to log. */
export function logCurve(scale: number): (measure: number) => number {
  return (measure) => Math.log1p(measure / scale);
}
