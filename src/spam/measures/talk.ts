/**
 * What `one-way-talk` measures: to how many accounts an account talked (mentions and answers) and how many of them ever talked back. Read from
 * the acts a run already holds, only for those that did enough; one pass over the acts.
 */
import { type InteractionKind, interactionKinds } from "../../words.ts";

/** Acts by their target: those of position n stand from `from[n]` to `to[n]`; `kind` is a place in `interactionKinds`. */
export interface ActLists {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly source: Int32Array;
  readonly kind: Uint8Array;
}

/** Fewer accounts acted toward than this, added up over the kinds, need no count. */
export const ENOUGH_ACTS = 20;
export const talking: ReadonlySet<InteractionKind> = new Set(["MENTION", "REPLY"]);
const talks: ReadonlySet<number> = new Set([...talking].map((kind) => interactionKinds.indexOf(kind)));

/** @param acts accounts each account acted toward, added up over the kinds */
export function countTalk(
  lists: ActLists,
  acts: Float64Array,
): (position: number) => { readonly talkedTo: number; readonly answeredBy: number } {
  const talkedTo = new Map<number, Set<number>>();
  for (let target = 0; target < lists.from.length; target++) {
    for (let n = lists.from[target] as number; n < (lists.to[target] as number); n++) {
      const source = lists.source[n] as number;
      if ((acts[source] as number) < ENOUGH_ACTS || !talks.has(lists.kind[n] as number)) continue;
      const targets = talkedTo.get(source) ?? new Set();
      talkedTo.set(source, targets.add(target));
    }
  }
  return (position) => {
    const targets = talkedTo.get(position);
    if (targets === undefined) return { talkedTo: 0, answeredBy: 0 };
    const answering = new Set<number>();
    for (let n = lists.from[position] as number; n < (lists.to[position] as number); n++) {
      const source = lists.source[n] as number;
      if (talks.has(lists.kind[n] as number) && targets.has(source)) answering.add(source);
    }
    return { talkedTo: targets.size, answeredBy: answering.size };
  };
}
