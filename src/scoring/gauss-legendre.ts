/**
 * Gauss-Legendre quadrature with 32 nodes: exact for polynomials up to degree 63. Nodes are the zeros of the Legendre
 * polynomial P_32, found by Newton from Tricomi's guess (Press et al., Numerical Recipes, `gauleg`).
 */

const NODES = 32;
const NEWTON_STEPS = 20;

interface Node {
  /** Position in -1..1. */
  readonly x: number;
  readonly weight: number;
}

const nodes: readonly Node[] = Array.from({ length: NODES }, (_, i) => {
  let x = Math.cos((Math.PI * (i + 0.75)) / (NODES + 0.5));
  let slope = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const legendre = valueAndSlope(x);
    slope = legendre.slope;
    const next = x - legendre.value / slope;
    if (next === x) break;
    x = next;
  }
  return { x, weight: 2 / ((1 - x * x) * slope * slope) };
});

/** P_32 and its derivative by the three-term recurrence. */
function valueAndSlope(x: number): { value: number; slope: number } {
  let value = 1;
  let before = 0;
  for (let n = 1; n <= NODES; n++) {
    const earlier = before;
    before = value;
    value = ((2 * n - 1) * x * before - (n - 1) * earlier) / n;
  }
  return { value, slope: (NODES * (x * value - before)) / (x * x - 1) };
}

/** The integral of a smooth function from `from` to `to`. */
export function integrate(of: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (to + from) / 2;
  let sum = 0;
  for (const { x, weight } of nodes) sum += weight * of(middle + half * x);
  return half * sum;
}
