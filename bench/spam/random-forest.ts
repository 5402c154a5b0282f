/**
 * A plain random forest (Breiman, 2001) to compare the additive card with: bootstrap samples, a square root of the features at
 * each split, Gini impurity over 64 quantile bins, leaves of one account at the least. Deterministic by its seed.
 */
import { randomFrom } from "./random.ts";

export interface Sample {
  /** One number per feature; NaN where unknown, which is a bin of its own. */
  readonly features: readonly number[];
  readonly spam: boolean;
}

const BINS = 64;

interface Node {
  /** Share of spam where this is a leaf. */
  readonly share: number;
  readonly feature: number;
  /** Bins up to this one go to the left. */
  readonly bin: number;
  readonly left: Node | null;
  readonly right: Node | null;
}

/** Grows the forest and returns the mean share of spam in the leaves that an account falls into, 0..1. */
export function growForest(samples: readonly Sample[], trees = 300, seed = 1): (sample: Sample) => number {
  const random = randomFrom(seed);
  const edges = quantiles(samples);
  const binned = samples.map((sample) => binsOf(sample, edges));
  const labels = Uint8Array.from(samples, ({ spam }) => Number(spam));
  const forest = Array.from({ length: trees }, () => {
    const drawn = Int32Array.from(samples, () => Math.floor(random() * samples.length));
    return grow(drawn, binned, labels, edges.length, random);
  });
  return (sample) => {
    const bins = binsOf(sample, edges);
    return forest.reduce((sum, tree) => sum + shareAt(tree, bins), 0) / trees;
  };
}

function quantiles(samples: readonly Sample[]): number[][] {
  const width = samples[0]?.features.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = samples
      .map(({ features }) => features[feature] as number)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    const cuts = Array.from(
      { length: BINS - 2 },
      (_, n) => values[Math.floor(((n + 1) * values.length) / (BINS - 1))],
    );
    return [...new Set(cuts.filter((cut) => cut !== undefined))];
  });
}

/** Bin 0: unknown. */
const binsOf = ({ features }: Sample, edges: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(features, (value, n) =>
    Number.isNaN(value) ? 0 : 1 + (edges[n] ?? []).reduce((bin, edge) => bin + Number(value >= edge), 0),
  );

function grow(
  rows: Int32Array,
  binned: readonly Uint8Array[],
  labels: Uint8Array,
  width: number,
  random: () => number,
): Node {
  const spam = rows.reduce((sum, row) => sum + (labels[row] as number), 0);
  const leaf = { share: spam / rows.length, feature: 0, bin: 0, left: null, right: null };
  if (spam === 0 || spam === rows.length) return leaf;
  const [all, guilty] = [new Int32Array(BINS + 1), new Int32Array(BINS + 1)];
  let best = { impurity: Number.POSITIVE_INFINITY, feature: -1, bin: 0 };
  for (const feature of someOf(width, random)) {
    all.fill(0);
    guilty.fill(0);
    for (const row of rows) {
      const bin = (binned[row] as Uint8Array)[feature] as number;
      all[bin]!++;
      guilty[bin]! += labels[row] as number;
    }
    let [count, bad] = [0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      count += all[bin] as number;
      bad += guilty[bin] as number;
      if (count === 0 || all[bin] === 0) continue;
      if (count === rows.length) break;
      const impurity = gini(bad, count) + gini(spam - bad, rows.length - count);
      if (impurity < best.impurity) best = { impurity, feature, bin };
    }
  }
  if (best.feature < 0) return leaf;
  const goesLeft = (row: number) => ((binned[row] as Uint8Array)[best.feature] as number) <= best.bin;
  const part = (left: boolean) =>
    grow(
      rows.filter((row) => goesLeft(row) === left),
      binned,
      labels,
      width,
      random,
    );
  return { share: leaf.share, feature: best.feature, bin: best.bin, left: part(true), right: part(false) };
}

const gini = (bad: number, count: number): number => (2 * bad * (count - bad)) / count;

/** A square root of the features, each once. */
function someOf(width: number, random: () => number): readonly number[] {
  const all = Array.from({ length: width }, (_, n) => n);
  return Array.from({ length: Math.max(1, Math.round(Math.sqrt(width))) }, () =>
    all.splice(Math.floor(random() * all.length), 1),
  ).flat();
}

function shareAt(tree: Node, bins: Uint8Array): number {
  let node = tree;
  while (node.left !== null && node.right !== null)
    node = (bins[node.feature] as number) <= node.bin ? node.left : node.right;
  return node.share;
}
