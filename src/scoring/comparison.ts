/** Several scores side by side, factor by factor; pure. */
import { type FactorName, factorNames } from "./factor.ts";
import type { Score } from "./score.ts";

export interface FactorComparison {
  readonly factor: FactorName;
  /** Points of each score, in the order given: all networks and kinds of contribution together; null where there is no score. */
  readonly points: readonly (number | null)[];
  /** Most less fewest points. */
  readonly difference: number;
}

/** The factors that any of the scores has, the widest difference first. `floor + sum of points[n] = value of n`, within 1e-9. */
export function compareScores(scores: readonly (Score | null)[]): FactorComparison[] {
  return factorNames
    .filter((factor) => scores.some((score) => score?.contributions.some((line) => line.factor === factor)))
    .map((factor) => {
      const points = scores.map((score) => (score === null ? null : pointsOf(score, factor)));
      const known = points.filter((each) => each !== null);
      return { factor, points, difference: Math.max(...known) - Math.min(...known) };
    })
    .sort((a, b) => b.difference - a.difference);
}

function pointsOf({ contributions }: Score, factor: FactorName): number {
  return contributions.reduce((sum, line) => (line.factor === factor ? sum + line.points : sum), 0);
}
