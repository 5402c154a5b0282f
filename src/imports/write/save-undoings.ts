/** What a batch takes back: follows, acts as they were given, and posts, acts and follows by their native ids. */
import type { Graph } from "../../graph/driver.ts";
import type { NetworkId } from "../../words.ts";
import type { Facts, Precision } from "../facts.ts";
import { mergeActs } from "./merge-acts.ts";
import { mergeFollows } from "./merge-follows.ts";
import { namedAs } from "./place.ts";
import type { KeyOf } from "./resolve-accounts.ts";
import type { Undoing } from "./settle.ts";
import { goneName, takeBackNames } from "./settle-names.ts";
import type { StoredAct } from "./stored-act.ts";

export interface UndoContext {
  readonly import: number;
  /** Clock of the file, milliseconds. */
  readonly saidAt: number;
  readonly sourceOf: (network: NetworkId) => string;
  readonly keyOf: KeyOf;
  /** An act as it would be stored. */
  readonly rowOf: (act: Facts["acts"][number], at: number) => StoredAct;
}

export async function saveUndoings(graph: Graph, facts: Facts, context: UndoContext): Promise<void> {
  const { keyOf, rowOf, sourceOf } = context;
  const undoingOf = (
    network: NetworkId,
    { at, precision }: { at: number; precision: Precision },
    fromAs: string | null = null,
    toAs: string | null = null,
  ): Undoing => ({
    import: context.import,
    at,
    precision,
    saidAt: at === 0 ? context.saidAt : null,
    source: sourceOf(network),
    fromAs,
    toAs,
  });
  const spokenOf = ({ at }: { at: number }): number => (at === 0 ? context.saidAt : at);
  const follows = facts.unfollows.map((ended) => {
    const [from, to] = [keyOf(ended.from, spokenOf(ended)), keyOf(ended.to, spokenOf(ended))];
    const undoing = undoingOf(ended.from.network, ended, namedAs(ended.from, from), namedAs(ended.to, to));
    return { from, to, statements: [], undoings: [undoing], stands: false };
  });
  await mergeFollows(
    graph,
    follows.filter(({ from, to }) => from !== to),
  );
  const byKind = new Map<Facts["acts"][number]["kind"], Parameters<typeof mergeActs>[2][number][]>();
  for (const undone of facts.undoneActs) {
    const { act } = undone;
    const stored = rowOf(act, spokenOf(undone));
    const undoing = undoingOf(act.from.network, undone, stored.fromAs, stored.toAs);
    const row = { ...stored, statements: [], undoings: [undoing], stands: false };
    byKind.set(act.kind, [...(byKind.get(act.kind) ?? []), row]);
  }
  for (const [kind, acts] of byKind) await mergeActs(graph, kind, acts);
  await takeBackNames(
    graph,
    facts.undoneIds.map((undone) => ({
      ...goneName(undone.network, undone.nativeId),
      undoing: undoingOf(undone.network, undone),
    })),
  );
}
