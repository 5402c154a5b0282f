/**
 * The level of a score as exact points (Aumann-Shapley along the straight path from nothing, in closed form by Euler, as Z is
 * homogeneous of degree 1): `points = span * f(Z)/Z * z_n/Z * u`. Each network gets the share z_n^2 / Z^2.
 */
import type { Curve } from "./curve.ts";

/** Z: the square root of the summed squares of the networks' strengths. Linking adds, the strongest network leads. */
export function totalStrength(strengths: readonly number[]): number {
  return Math.hypot(...strengths);
}

/** Points per factor unit on a network of strength `own` when all networks together have strength `total`; 0 without any. */
export function pointsPerUnit(own: number, total: number, span: number, curve: Curve): number {
  if (total === 0) return 0;
  return ((span * curve.f(total)) / total) * (own / total);
}
