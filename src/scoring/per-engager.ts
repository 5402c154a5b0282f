/**
 * What one engager counts with all its acts of one kind. Uniqueness: its strongest act counts whole, the second half, the
 * third a third (n equal acts count 1 + 1/2 + ... + 1/n), so a hundred shares by a hundred people beat a hundred by one,
 * and one more act still never lowers.
 */
import type { InteractionKind } from "../words.ts";
import type { Engager } from "./inputs.ts";
import { actWeight } from "./per-act.ts";
import type { Rules } from "./rules.ts";

/** The engager's acts of one kind in actor units, before its quality; 0 where it has none that counts. */
export function engagerWeight(engager: Engager, kind: InteractionKind, rules: Rules): number {
  const weights: number[] = [];
  for (const act of engager.acts) {
    if (act.kind === kind) weights.push(actWeight(act, engager.standing, rules));
  }
  if (weights.length > 1) weights.sort((a, b) => b - a);
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += weight / (i + 1);
  return sum;
}
