/** Writes new acts of one kind, toward the account, or toward the post while its owner is not known; returns those that the graph had already. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { InteractionKind } from "../../words.ts";
import { retryContested } from "./retry-contested.ts";
import { actCells, type StoredAct } from "./stored-act.ts";
import { writeActs } from "./write-acts.ts";
import { writeActsOnPosts } from "./write-acts-on-posts.ts";

export async function writeNewActs(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
): Promise<{ readonly act: StoredAct }[]> {
  const options = { deadlineMs: BATCH_DEADLINE_MS, kind };
  const writeNew = async (some: readonly StoredAct[], write: typeof writeActs) =>
    some.length > 0 ? retryContested(() => write(graph, { rows: some.map(actCells) }, options)) : [];
  const toAccounts = acts.filter(({ toKey }) => toKey !== null).sort(byTarget);
  const waiting = acts.filter(({ toKey }) => toKey === null);
  return [...(await writeNew(toAccounts, writeActs)), ...(await writeNew(waiting, writeActsOnPosts))];
}

const byTarget = (one: StoredAct, other: StoredAct): number =>
  (one.toKey ?? "") < (other.toKey ?? "") ? -1 : (one.toKey ?? "") > (other.toKey ?? "") ? 1 : 0;
