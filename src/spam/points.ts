/**
 * Every point of the spam model: one table, fixed numbers of the model version, never quantiles of the graph at hand. A value
 * from `from[n]` up to the next is worth the n-th number of a card's row, in tenths of log-odds; a card without a row does not
 * hear the signal. Rounded by hand from what `npx tsx bench/spam/fit.ts` prints (medians over labelled sets; docs/spam.md).
 * `baseline` says how the reference accounts are spread: quantiles 0.05, 0.25, 0.5, 0.75, 0.95 of genuine ones, as printed by
 * `npx tsx bench/spam/baselines.ts`.
 */
export const cardNames = ["shell", "aggressive", "coordinated", "trust"] as const;
export type CardName = (typeof cardNames)[number];

export interface PointsRow {
  /** Ascending; the first is the smallest value there is. */
  readonly from: readonly number[];
  readonly tenths: Readonly<Partial<Record<CardName, readonly number[]>>>;
  readonly baseline?: readonly [number, number, number, number, number];
}

/**
 * What every card hears: who follows it, who follows back, whom trust and labels reach. The trust card, which has labels all
 * around, may hear it in its own way: it hears no profile.
 */
const everyCard = (tenths: readonly number[], trust = tenths): PointsRow["tenths"] => ({
  shell: tenths,
  aggressive: tenths,
  coordinated: tenths,
  trust,
});

export const points: Readonly<Record<string, PointsRow>> = {
  "follow-ratio": {
    from: [0, 0.5, 1, 1.5, 2, 3, 5, 10, 50],
    baseline: [0.11, 0.63, 0.97, 1.8, 6.8],
    tenths: {
      shell: [-4, -3, -1, -1, 0, 1, 2, 5, 15],
      aggressive: [-3, -3, -2, -1, 0, 2, 4, 9, 22],
      trust: [-5, -5, -4, -1, 3, 6, 7, 7, 7],
    },
  },
  unfollowed: {
    from: [0, 10, 30, 100, 300, 1000],
    baseline: [12, 45, 170, 560, 3200],
    tenths: { shell: [3, 2, 0, -1, -1, -4] },
  },
  "widely-followed": {
    from: [0, 1, 2, 5, 10, 20, 50, 100, 300],
    baseline: [0, 1, 7, 52, 280],
    tenths: everyCard([2, -1, -2, -3, -5, -11, -18, -20, -22], [0, -1, -3, -4, -7, -10, -13, -14, -15]),
  },
  reciprocity: {
    from: [0, 0.05, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7],
    baseline: [0, 0.1, 0.29, 0.53, 0.8],
    tenths: everyCard([5, 3, 1, -1, -3, -6, -9, -12], [0, 0, 0, 0, -2, -5, -6, -7]),
  },
  "trust-reach": {
    from: [0, 0.00001, 0.01, 0.03, 0.1, 0.2, 0.5, 1],
    baseline: [0, 0.0034, 0.079, 0.36, 1.8],
    tenths: everyCard([3, 1, -2, -2, -5, -8, -13, -14], [0, 0, -2, -4, -7, -10, -12, -13]),
  },
  silence: {
    from: [0, 1, 10, 50, 200, 1000],
    baseline: [54, 320, 2900, 9900, 45000],
    tenths: { shell: [20, 16, 8, 1, -2, -3] },
  },
  "no-echo": {
    from: [0, 1, 3, 20],
    baseline: [0, 0, 2, 7, 66],
    tenths: { shell: [4, 0, -2, -4], aggressive: [1, 0, -3, -4] },
  },
  "blank-profile": { from: [0, 1, 2, 3], baseline: [0, 0, 0, 1, 1], tenths: { shell: [0, 0, 1, 1] } },
  newness: {
    from: [0, 30, 60, 365],
    baseline: [460, 930, 1500, 1900, 2300],
    tenths: { shell: [10, 5, 0, 0] },
  },
  "follow-excess": {
    from: [0, 0.001, 0.01, 0.1, 1, 10],
    baseline: [0.000066, 0.00086, 0.0028, 0.014, 0.32],
    tenths: { shell: [-1, -1, 0, 0, 4, 7] },
  },
  "no-likes": {
    from: [0, 1, 10, 100, 1000],
    baseline: [7, 98, 760, 3200, 16000],
    tenths: { shell: [14, 3, -6, -10, -12], aggressive: [15, 4, -8, -13, -16] },
  },
  "follow-speed": {
    from: [0, 1, 2, 5, 20],
    baseline: [0.16, 0.37, 0.68, 1.6, 10],
    tenths: { aggressive: [-1, 1, 3, 5, 14] },
  },
  "mutual-trust": {
    from: [0, 0.001, 0.0015, 0.002],
    baseline: [0.00058, 0.0014, 0.0026, 0.0045, 0.012],
    tenths: everyCard([2, 1, -3, -4], [12, 5, 1, 0]),
  },
  "labelled-neighbourhood": {
    from: [-1, -0.9, -0.8, -0.7, -0.6, -0.5, -0.3, 0.02, 0.1, 0.3, 0.7],
    baseline: [-0.96, -0.86, -0.69, 0, 0],
    tenths: everyCard(
      [-20, -20, -20, -10, -10, -5, 0, 3, 10, 20, 30],
      [-12, -10, -8, -6, -5, -4, -2, 8, 15, 22, 30],
    ),
  },
  "labelled-company": {
    from: [-1, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3],
    baseline: [-0.64, -0.42, -0.22, -0.05, 0.17],
    tenths: everyCard([-14, -13, -12, -10, -8, -4, 0, 4, 7, 11, 14]),
  },
  "labelled-paths": {
    from: [-1, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1],
    baseline: [-0.7, -0.5, -0.29, -0.065, 0.066],
    tenths: everyCard([-2, -2, -2, -2, -1, 0, 3, 5, 5]),
  },
  "crowd-chasing": {
    from: [0, 100, 200, 500],
    baseline: [110, 300, 470, 700, 1200],
    tenths: everyCard([-3, 0, 3, 5], [0, 1, 2, 3]),
  },
  "one-way-talk": {
    from: [0, 0.02, 0.1, 0.3],
    tenths: { aggressive: [15, 5, -5, -10], coordinated: [10, 0, -5, -10] },
  },
  "co-follow-twins": { from: [0, 6, 20], baseline: [0, 0, 0, 0, 0], tenths: { coordinated: [0, 10, 20] } },
  "bought-block": { from: [0, 20, 100], baseline: [0, 0, 0, 0, 0], tenths: { coordinated: [0, 30, 30] } },
  lockstep: { from: [0, 10, 50], tenths: { coordinated: [0, 25, 30] } },
  "follow-burst": { from: [0, 20, 100], tenths: { coordinated: [0, 5, 8] } },
  "creation-cohort": { from: [0, 5, 20], tenths: { coordinated: [0, 10, 15] } },
};

/** Which bin of a row a value falls into. */
export function binOf(from: readonly number[], value: number): number {
  let bin = 0;
  for (let n = 1; n < from.length; n++) if (value >= (from[n] as number)) bin = n;
  return bin;
}

/**
 * Share of the reference accounts below a value, 0..1, by straight lines between the stored quantiles; 0 where it is no higher
 * than the lowest, 0.95 where it is higher than the highest; null without any.
 */
export function baselinePercentile({ baseline }: PointsRow, value: number): number | null {
  if (baseline === undefined) return null;
  const at = baseline.findIndex((quantile) => quantile >= value);
  if (at <= 0) return at === 0 ? 0 : 0.95;
  const [low, high] = [baseline[at - 1] as number, baseline[at] as number];
  const [from, to] = [SHARES[at - 1] as number, SHARES[at] as number];
  return Math.round((from + ((to - from) * (value - low)) / (high - low)) * 1000) / 1000;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];
