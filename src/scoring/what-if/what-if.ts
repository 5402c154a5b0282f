/**
 * What a score would be under suppositions: the hypothetical inputs through the very same function as every real score, and
 * the difference told apart like a change (docs/score.md). Nothing here predicts; it computes what is supposed.
 */

import type { CauseKind } from "../causes.ts";
import type { ScoreInputs } from "../inputs.ts";
import { type LedgerLine, ledgerOf, mergeLines, type Stage } from "../ledger.ts";
import type { Model } from "../model.ts";
import type { Score } from "../score.ts";
import { scoreOf } from "../score-of.ts";
import { unitsOf } from "../units.ts";
import { heldFixedFor, type Supposed } from "./held-fixed.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { causeOf, suppose } from "./suppose.ts";

/** The inputs after one supposition, and the kind of cause it is. */
export interface SupposedStage {
  readonly cause: CauseKind;
  readonly inputs: ScoreInputs;
}

/** A supposition, and where the caller wrote it: `changes[0].addFollowers`. */
export interface Placed {
  readonly change: Hypothesis;
  readonly path: string;
}

export interface WhatIf {
  /** The score as it is. */
  readonly before: Score;
  /** The score as it would be. */
  readonly after: Score;
  /** `after - before`, points. */
  readonly difference: number;
  /** Why, by cause, network and factor; the points sum to `difference`. */
  readonly causes: readonly LedgerLine[];
  /** What is not modelled. */
  readonly heldFixed: readonly string[];
}

/** The stages of suppositions, one after the other, from inputs that may be supposed ones already. */
export function stagesOf(from: ScoreInputs, changes: readonly Placed[]): SupposedStage[] {
  let inputs = from;
  return changes.map(({ change, path }) => {
    inputs = suppose(inputs, change, path);
    return { cause: causeOf(change), inputs };
  });
}

/** What the score would be after the last stage; without any, what it is. */
export function whatIf(
  from: ScoreInputs,
  stages: readonly SupposedStage[],
  supposed: Iterable<Supposed>,
  model: Model,
): WhatIf {
  const before = scoreOf(from, model);
  const after = scoreOf(stages.at(-1)?.inputs ?? from, model);
  const units = stages.map(({ cause, inputs }): Stage => ({ cause, units: unitsOf(inputs, model) }));
  return {
    before,
    after,
    difference: after.value - before.value,
    causes: mergeLines(ledgerOf(unitsOf(from, model), units, model)),
    heldFixed: heldFixedFor(supposed),
  };
}
