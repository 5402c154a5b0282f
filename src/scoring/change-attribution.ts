/**
 * A change of score as exact points per cause: Aumann-Shapley along the straight path z = a + t d from the strengths before
 * to those after (docs/score.md). The integral of f'(Z) z_n/Z is split into a part along d, known in closed form, and one
 * across it, J, substituted so that it stays smooth however near the path comes to Z = 0. As the across parts cancel over
 * the networks, the points sum to the change whatever the quadrature.
 */
import { totalStrength } from "./attribution.ts";
import type { Curve } from "./curve.ts";
import { integrate } from "./gauss-legendre.ts";

/** Strength z_n by network; a network that is missing has strength 0. */
export type Strengths = ReadonlyMap<string, number>;

/** One cause's change of a network's strength, in factor units. */
export interface UnitChange {
  readonly network: string;
  readonly units: number;
}

/**
 * Below this length, relative to the strengths, the middle of the path stands for all of it: the error is of third order,
 * while the closed form would divide rounding errors by next to nothing.
 */
const SHORT = 1e-5;
/** A path that passes this close to Z = 0 passes through it: what is across it is far below any point. */
const THROUGH_ZERO = 1e-150;

/** I_n by network: points per factor unit of change, divided by the span. All 0 where nothing changed. */
export function changePerUnit(before: Strengths, after: Strengths, curve: Curve): Map<string, number> {
  const networks = [...new Set([...before.keys(), ...after.keys()])].sort();
  const a = networks.map((network) => before.get(network) ?? 0);
  const b = networks.map((network) => after.get(network) ?? 0);
  const d = a.map((start, n) => (b[n] ?? 0) - start);
  const length = totalStrength(d);
  let perUnit: number[];
  if (length === 0) perUnit = a.map(() => 0);
  else if (length < SHORT * Math.max(totalStrength(a), totalStrength(b))) perUnit = slopesMidway(a, d, curve);
  else perUnit = integrals(a, b, d, length, curve);
  return new Map(networks.map((network, n) => [network, perUnit[n] ?? 0]));
}

function slopesMidway(a: readonly number[], d: readonly number[], curve: Curve): number[] {
  const middle = a.map((start, n) => start + (d[n] ?? 0) / 2);
  const total = totalStrength(middle);
  return middle.map((own) => curve.derivative(total) * (own / total));
}

function integrals(
  a: readonly number[],
  b: readonly number[],
  d: readonly number[],
  length: number,
  curve: Curve,
): number[] {
  const e = d.map((part) => part / length);
  // Where the path starts and ends along its own direction, and how far it passes from zero.
  const start = dot(a, e);
  const end = dot(b, e);
  const r = a.map((part, n) => part - start * (e[n] ?? 0));
  const m = totalStrength(r);
  const along = (curve.f(totalStrength(b)) - curve.f(totalStrength(a))) / length;
  const slope = (h: number) => curve.derivative(m * Math.cosh(h));
  const across = m < THROUGH_ZERO ? 0 : integrate(slope, Math.asinh(start / m), Math.asinh(end / m)) / length;
  return e.map((part, n) => part * along + (r[n] ?? 0) * across);
}

/**
 * The points of each change, in the given order; they sum to the change of value where each network's units sum to its
 * change of strength.
 */
export function changePoints(
  before: Strengths,
  after: Strengths,
  changes: readonly UnitChange[],
  span: number,
  curve: Curve,
): number[] {
  const perUnit = changePerUnit(before, after, curve);
  return changes.map(({ network, units }) => span * units * (perUnit.get(network) ?? 0));
}

function dot(x: readonly number[], y: readonly number[]): number {
  let sum = 0;
  for (const [n, part] of x.entries()) sum += part * (y[n] ?? 0);
  return sum;
}
