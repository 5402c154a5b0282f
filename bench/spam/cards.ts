/** From labelled sets to scorecards: medians of the bins' weights, then the affine calibrations; what `fit.ts` prints and `profiles.ts` tests. */
import { cardNames, type PointsRow, points } from "../../src/spam/points.ts";
import { type Calibration, type SpamModel, spamModel } from "../../src/spam/scorecards.ts";
import { highest, observe, weighAll } from "../../src/spam/weigh.ts";
import type { Dataset, Labelled } from "./datasets.ts";
import { type Fit, fitLogistic, medianWeights } from "./logistic.ts";

/** Every set weighs as so many accounts, so that the ridge of C = 0.5 shrinks large and small sets alike. */
const SET_WEIGHT = 300;
/** Profile signals of a card whose points are fitted; the others are set by hand or on follow graphs. */
export const profileSignals = {
  shell: ["follow-ratio", "unfollowed", "follow-excess", "silence", "no-likes", "no-echo", "blank-profile"],
  aggressive: ["follow-ratio", "no-echo", "no-likes", "follow-speed"],
} as const;

export function fitSet({ rows }: Dataset, ids: readonly string[]): Fit {
  return fitLogistic(rows, points, ids, (0.5 * SET_WEIGHT) / rows.length, true);
}

/** The shipped model with the points of `weights` in place of its own, and its calibrations. */
export function modelWith(
  weights: Partial<Record<string, ReadonlyMap<string, readonly number[]>>>,
): SpamModel {
  const table: Record<string, PointsRow> = {};
  for (const [id, row] of Object.entries(points)) {
    const tenths: Record<string, readonly number[]> = { ...row.tenths };
    for (const card of cardNames) {
      const fitted = weights[card]?.get(id);
      if (fitted !== undefined) tenths[card] = fitted.map((weight) => Math.round(10 * weight));
    }
    table[id] = { from: row.from, tenths };
  }
  return { ...spamModel, points: table };
}

/** Medians over sets of both profile cards. */
export function medianModel(sets: readonly Dataset[]): SpamModel {
  const card = (ids: readonly string[]) =>
    medianWeights(
      sets.map((set) => fitSet(set, ids)),
      ids,
    );
  return modelWith({ shell: card(profileSignals.shell), aggressive: card(profileSignals.aggressive) });
}

/** The model with another intercept of the shell card: how clear a shell must be to win over the aggressive card. */
export const withShellAt = (model: SpamModel, intercept: number): SpamModel => ({
  ...model,
  cards: model.cards.map((card) => (card.name === "shell" ? { ...card, intercept } : card)),
});

interface Point {
  readonly x: number;
  readonly spam: boolean;
  readonly weight: number;
}

/** Log-odds at equal classes of every row; every set and class weighs alike. */
function pointsOf(held: readonly { set: Dataset; model: SpamModel }[]): Point[] {
  return held.flatMap(({ set, model }) => {
    const spam = set.rows.filter((row) => row.spam).length;
    return set.rows.map((row) => ({
      x: logOdds(row, model),
      spam: row.spam,
      weight: row.spam ? 1 / spam : 1 / (set.rows.length - spam),
    }));
  });
}

export function logOdds({ measures }: Labelled, model: SpamModel, prior = 0.5): number {
  return highest(weighAll(observe(measures), model, prior)).logOdds;
}

/** Platt's line through held-out log-odds, by Newton's method. */
function line(list: readonly Point[]): Calibration {
  let [intercept, slope] = [0, 1];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, spam, weight } of list) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
      const [error, curve] = [weight * (Number(spam) - p), weight * p * (1 - p)];
      g0 += error;
      g1 += error * x;
      h00 += curve;
      h01 += curve * x;
      h11 += curve * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    // Short steps: a set that is nearly told apart would send a full one past the far end.
    intercept += clip((h11 * g0 - h01 * g1) / det);
    slope += clip((h00 * g1 - h01 * g0) / det);
  }
  return { intercept, slope };
}

const clip = (step: number): number => Math.max(-0.2, Math.min(0.2, step));

const round = ({ intercept, slope }: Calibration): Calibration => ({
  intercept: Math.round(intercept * 10) / 10,
  slope: Math.round(slope * 20) / 20,
});

/** Platt's line for the winner, on sets that did not make the points. */
export const calibration = (held: readonly { set: Dataset; model: SpamModel }[]): Calibration =>
  round(line(pointsOf(held)));

/** The model of the other sets for every set, calibrated on those others each held out in turn. */
export function heldOut(sets: readonly Dataset[]): { set: Dataset; model: SpamModel }[] {
  return sets.map((set) => {
    const others = sets.filter((other) => other !== set);
    const inner = others.map((other) => ({
      set: other,
      model: medianModel(others.filter((one) => one !== other)),
    }));
    return { set, model: { ...medianModel(others), winner: calibration(inner) } };
  });
}
