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
  let only = 0;
  let weights: number[] | null = null;
  for (const act of engager.acts) {
    if (act.kind !== kind) continue;
    const weight = actWeight(act, engager.standing, rules);
    // One act is by far the most frequent case: no list, no sort.
    if (weights !== null) weights.push(weight);
    else if (only > 0) weights = [only, weight];
    else only = weight;
  }
  if (weights === null) return only;
  weights.sort((a, b) => b - a);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) / (i + 1);
  return sum;
}
