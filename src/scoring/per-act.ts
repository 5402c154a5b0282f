/**
 * What one act counts. Age, selectivity and the engager's standing each take a part away, together never more than
 * `1 - actFloor`: an observed act is never worth less than the stated one it proves, so learning who acted cannot lower a
 * score. Selectivity is Klout's published rule: the more an engager does that day, the less each act counts.
 */
import type { InteractionKind } from "../words.ts";
import type { Act } from "./inputs.ts";
import type { Rules } from "./rules.ts";

const longLived: ReadonlySet<InteractionKind> = new Set(["LIST", "ENDORSE", "LINK"]);

/** True for acts that count only inside the window: likes, shares, quotes, replies, mentions. */
export function isWindowed(kind: InteractionKind): boolean {
  return !longLived.has(kind);
}

/** True when the act counts at all: long-lived, undated, or inside the window. */
export function counts(act: Act, rules: Rules): boolean {
  return !isWindowed(act.kind) || act.age === null || act.age < rules.windowDays;
}

/** The mean of `2^(-age / halfLife)` over the window: what an undated act, spread over the window, keeps. */
export function meanFreshness(rules: Rules): number {
  const halfLives = rules.windowDays / rules.halfLifeDays;
  return (1 - 2 ** -halfLives) / (halfLives * Math.LN2);
}

/** What age leaves of an act, 0..1. Long-lived acts do not age. */
export function freshness(act: Act, rules: Rules): number {
  if (!isWindowed(act.kind)) return 1;
  return act.age === null ? meanFreshness(rules) : 2 ** (-act.age / rules.halfLifeDays);
}

/** What an engager's acts toward others on the same day leave of an act, 0..1: strictly falling. */
export function selectivity(othersThatDay: number, rules: Rules): number {
  return 1 / (1 + othersThatDay / rules.selectivityHalf);
}

/** What one act of an engager with this standing (0..1) counts before the engager's quality: 0, or `actFloor`..1. */
export function actWeight(act: Act, standing: number, rules: Rules): number {
  if (!counts(act, rules)) return 0;
  const proven = rules.unprovenStanding + (1 - rules.unprovenStanding) * standing;
  const kept = freshness(act, rules) * selectivity(act.othersThatDay, rules) * proven;
  return rules.actFloor + (1 - rules.actFloor) * kept;
}
