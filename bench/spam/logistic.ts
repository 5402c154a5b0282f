/**
 * Binned logistic regression with monotone bins: thermometer columns (value at or above a threshold), every coefficient of one
 * signal of the same sign, ridge 1/C, classes weighed alike. Deterministic: cyclic Newton steps from zero.
 */
import { binOf, type PointsRow } from "../../src/spam/points.ts";
import { signals } from "../../src/spam/signals/index.ts";
import type { Dataset, Labelled } from "./datasets.ts";

/** Whether more of a signal speaks for spam (1) or against (-1). */
export const direction: Readonly<Record<string, 1 | -1>> = {
  "follow-ratio": 1,
  "follow-excess": 1,
  unfollowed: -1,
  "widely-followed": -1,
  reciprocity: -1,
  "trust-reach": -1,
  "mutual-trust": -1,
  "labelled-neighbourhood": 1,
  "labelled-company": 1,
  "labelled-paths": 1,
  "crowd-chasing": 1,
  silence: -1,
  "no-likes": -1,
  "no-echo": -1,
  "blank-profile": 1,
  newness: -1,
  "follow-speed": 1,
  "one-way-talk": -1,
};

/** Weights of each signal's bins; null where fewer than 2 % of both classes fall into the bin. */
export type Weights = ReadonlyMap<string, readonly (number | null)[]>;

export interface Fit {
  readonly weights: Weights;
  readonly intercept: number;
}

interface Column {
  readonly signal: string;
  readonly bin: number;
  /** 0: free; the first bin of a signal that some accounts do not show, since an unobserved one is worth 0. */
  readonly sign: 1 | -1 | 0;
}

/** The bins of one account: -1 where a signal is unobserved. */
export function binsOf(
  { measures }: Labelled,
  table: Readonly<Record<string, PointsRow>>,
  ids: readonly string[],
) {
  return ids.map((id) => {
    const value = signals.find((signal) => signal.id === id)?.measure(measures) ?? null;
    return value === null ? -1 : binOf(table[id]?.from ?? [0], value);
  });
}

/** Fits the bins of `ids` on one set; `everywhere` takes unobserved values for average ones. */
export function fitLogistic(
  rows: readonly Labelled[],
  table: Readonly<Record<string, PointsRow>>,
  ids: readonly string[],
  c = 0.5,
  everywhere = false,
): Fit {
  const spamShare = rows.filter(({ spam }) => spam).length / rows.length;
  const patterns = new Map<string, { bins: number[]; weight: [number, number]; count: [number, number] }>();
  for (const row of rows) {
    const bins = binsOf(row, table, ids);
    const key = bins.join();
    const pattern = patterns.get(key) ?? { bins, weight: [0, 0], count: [0, 0] };
    patterns.set(key, pattern);
    pattern.weight[Number(row.spam) as 0 | 1] += row.spam ? 0.5 / spamShare : 0.5 / (1 - spamShare);
    pattern.count[Number(row.spam) as 0 | 1]++;
  }
  const list = [...patterns.values()];
  const columns: Column[] = ids.flatMap((signal) =>
    (table[signal]?.from ?? [])
      .map((_, bin) => ({ signal, bin, sign: bin === 0 ? (0 as const) : (direction[signal] ?? 1) }))
      .filter(({ bin }) => bin > 0 || !(everywhere || isEverywhere(list, ids.indexOf(signal)))),
  );
  const members = columns.map(({ signal, bin }) => {
    const at = ids.indexOf(signal);
    return list.flatMap(({ bins }, n) => ((bins[at] as number) >= bin ? [n] : []));
  });
  const logits = new Float64Array(list.length);
  const coefficients = new Float64Array(columns.length);
  let intercept = 0;
  const step = (indices: readonly number[], ridge: number, value: number) => {
    let [gradient, curvature] = [-ridge * value, ridge];
    for (const n of indices) {
      const { weight } = list[n] as (typeof list)[number];
      const p = 1 / (1 + Math.exp(-(logits[n] as number)));
      gradient += weight[1] * (1 - p) - weight[0] * p;
      curvature += (weight[0] + weight[1]) * p * (1 - p);
    }
    return gradient / Math.max(curvature, 1e-9);
  };
  const everyone = list.map((_, n) => n);
  for (let sweep = 0; sweep < 60; sweep++) {
    let moved = 0;
    const shift = Math.max(-1, Math.min(1, step(everyone, 0, 0)));
    intercept += shift;
    for (const n of everyone) logits[n] = (logits[n] as number) + shift;
    columns.forEach(({ sign }, j) => {
      const before = coefficients[j] as number;
      const jump = Math.max(-1, Math.min(1, step(members[j] as number[], 1 / c, before)));
      const wanted = before + jump;
      const after = sign === 0 ? wanted : sign > 0 ? Math.max(0, wanted) : Math.min(0, wanted);
      coefficients[j] = after;
      if (after === before) return;
      moved = Math.max(moved, Math.abs(after - before));
      for (const n of members[j] as number[]) logits[n] = (logits[n] as number) + after - before;
    });
    if (moved < 1e-4) break;
  }
  return centred(ids, table, list, columns, coefficients, intercept, everywhere);
}

/** Whether all but a few accounts show a signal. */
function isEverywhere(
  list: readonly { readonly bins: readonly number[]; readonly weight: readonly [number, number] }[],
  at: number,
): boolean {
  let [seen, all] = [0, 0];
  for (const { bins, weight } of list) {
    all += weight[0] + weight[1];
    if ((bins[at] as number) >= 0) seen += weight[0] + weight[1];
  }
  return seen > 0.95 * all;
}

/** Where every account shows a signal, points are told from the mean of both classes, so that unobserved (0) is neither. */
function centred(
  ids: readonly string[],
  table: Readonly<Record<string, PointsRow>>,
  list: readonly {
    bins: readonly number[];
    weight: readonly [number, number];
    count: readonly [number, number];
  }[],
  columns: readonly Column[],
  coefficients: Float64Array,
  fitted: number,
  everywhere: boolean,
): Fit {
  const weights = new Map<string, (number | null)[]>();
  let intercept = fitted;
  const counts = [0, 1].map((k) => list.reduce((sum, { count }) => sum + (count[k] as number), 0));
  ids.forEach((id, at) => {
    const size = table[id]?.from.length ?? 0;
    const raw = Array.from({ length: size }, (_, bin) =>
      columns.reduce(
        (sum, column, j) =>
          column.signal === id && column.bin <= bin ? sum + (coefficients[j] as number) : sum,
        0,
      ),
    );
    let [sum, all] = [0, 0];
    const inBin = Array.from({ length: size }, () => [0, 0]);
    for (const { bins, weight, count } of list) {
      const bin = bins[at] as number;
      if (bin < 0) continue;
      const w = weight[0] + weight[1];
      sum += w * (raw[bin] as number);
      all += w;
      for (const k of [0, 1])
        (inBin[bin] as number[])[k] = ((inBin[bin] as number[])[k] ?? 0) + (count[k] as number);
    }
    const mean = all === 0 || !(everywhere || isEverywhere(list, at)) ? 0 : sum / all;
    if (all > 0) intercept += mean;
    weights.set(
      id,
      raw.map((value, bin) =>
        all > 0 && [0, 1].some((k) => ((inBin[bin] as number[])[k] as number) >= 0.02 * (counts[k] as number))
          ? value - mean
          : null,
      ),
    );
  });
  return { weights, intercept };
}

/** The median over sets of every bin's weight; bins that no set fills take their neighbour's. */
export function medianWeights(fits: readonly Fit[], ids: readonly string[]): Map<string, number[]> {
  const medians = new Map<string, number[]>();
  for (const id of ids) {
    const size = fits[0]?.weights.get(id)?.length ?? 0;
    const row: number[] = [];
    for (let bin = 0; bin < size; bin++) {
      const values = fits.flatMap(({ weights }) => weights.get(id)?.[bin] ?? []).sort((a, b) => a - b);
      const middle = values.length / 2;
      const median =
        values.length === 0
          ? (row[bin - 1] ?? 0)
          : ((values[Math.ceil(middle) - 1] ?? 0) +
              (values[Math.floor(middle)] ?? values[Math.ceil(middle) - 1] ?? 0)) /
            2;
      row.push(median);
    }
    medians.set(id, (direction[id] ?? 1) > 0 ? rising(row) : rising(row.map((v) => -v)).map((v) => -v));
  }
  return medians;
}

/** The nearest row that never falls: neighbours that do are averaged (pool adjacent violators). */
function rising(row: readonly number[]): number[] {
  const blocks: { sum: number; size: number }[] = [];
  for (const value of row) {
    blocks.push({ sum: value, size: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before && before.sum / before.size > last.sum / last.size;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      before.sum += last.sum;
      before.size += last.size;
      blocks.pop();
    }
  }
  return blocks.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}

export type { Dataset };
