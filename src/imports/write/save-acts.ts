/**
 * Acts of one kind: new ones are written at once, toward the account, or toward the post while its owner is not known; those that
 * were said before or taken back at some time get a second look.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { InteractionKind } from "../../words.ts";
import { countUndoings } from "./count-undoings.ts";
import { knownActs } from "./known-acts.ts";
import { knownTakenBack } from "./known-taken-back.ts";
import { mergeActs, namesOf, standing } from "./merge-acts.ts";
import { lineOf } from "./statement.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeActs } from "./write-acts.ts";
import { writeActsOnPosts } from "./write-acts-on-posts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Writes acts between accounts and posts that exist, each as one import says it; returns how many the graph did not have. */
export async function saveActs(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
): Promise<number> {
  if (acts.length === 0) return 0;
  const options = { ...patient, kind };
  const ids = [...new Set(acts.map(({ id }) => id))];
  const known = new Map((await knownActs(graph, { ids }, options)).map(({ act }) => [act.id, linesOf(act)]));
  const ended = await takenBackOf(graph, kind, acts);
  const fresh = new Map<string, StoredAct>();
  const again: StoredAct[] = [];
  for (const act of acts) {
    const held = known.get(act.id);
    const [line = ""] = linesOf(act);
    if (held?.has(line)) continue;
    const told = fresh.get(act.id);
    if (told && linesOf(told).has(line)) continue;
    if (held || told || ended.has(act.id)) again.push(act);
    else fresh.set(act.id, act);
  }
  const rows = [...fresh.values()];
  const toAccounts = rows.filter(({ toKey }) => toKey !== null).sort(byTarget);
  const waiting = rows.filter(({ toKey }) => toKey === null);
  if (toAccounts.length > 0) await writeActs(graph, { rows: toAccounts }, options);
  if (waiting.length > 0) await writeActsOnPosts(graph, { rows: waiting }, options);
  if (again.length > 0) await mergeActs(graph, kind, again.map(standing));
  return rows.length;
}

const linesOf = (act: StoredAct): Set<string> => new Set(standing(act).statements.map(lineOf));

/** The acts that something took back, by their ids; one look at three counts where nothing ever was. */
async function takenBackOf(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
): Promise<Set<string>> {
  const [held] = await countUndoings(graph, {}, patient);
  const found = new Set<string>();
  if (held && held.takenBack > 0) {
    const ids = acts.map(({ id }) => id);
    for (const { act } of await knownTakenBack(graph, { ids }, patient)) found.add(act.id);
  }
  if (held && held.gone > 0) {
    const names = acts.map((act) => namesOf(kind, { ...act, statements: standing(act).statements }));
    const gone = await undoingsByName(graph, names.flat());
    acts.forEach((act, index) => {
      if (names[index]?.some((name) => gone.has(name))) found.add(act.id);
    });
  }
  return found;
}

const byTarget = (one: StoredAct, other: StoredAct): number =>
  (one.toKey ?? "") < (other.toKey ?? "") ? -1 : (one.toKey ?? "") > (other.toKey ?? "") ? 1 : 0;
