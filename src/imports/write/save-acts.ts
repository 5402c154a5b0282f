/**
 * Acts of one kind: new ones are written at once, toward the account, or toward the post while its owner is not known; those that
 * were said before or taken back at some time get a second look.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { InteractionKind } from "../../words.ts";
import { type HeldCounts, heldCounts } from "./count-held.ts";
import { knownTakenBack } from "./known-taken-back.ts";
import { mergeActs, namesOf, standing } from "./merge-acts.ts";
import { lineOf } from "./statement.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeNewActs } from "./write-new-acts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/**
 * Writes acts between accounts and posts that exist, each as one import says it; returns how many the graph did not have.
 * @param counts of the graph before the batch
 */
export async function saveActs(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
  counts: HeldCounts,
): Promise<number> {
  if (acts.length === 0) return 0;
  const ended = await takenBackOf(graph, kind, acts, counts);
  const fresh = new Map<string, StoredAct>();
  const again: StoredAct[] = [];
  for (const act of acts) {
    const told = fresh.get(act.id);
    if (told && saidOf(told) === saidOf(act)) continue;
    if (told || ended.has(act.id)) again.push(act);
    else fresh.set(act.id, act);
  }
  const rows = [...fresh.values()];
  const held = await writeNewActs(graph, kind, rows);
  for (const { act } of held) {
    const said = fresh.get(act.id);
    if (said && !linesOf(act).has(saidOf(said))) again.push(said);
  }
  // What others take back while this is written shows in the counts; either they have seen these acts, or these see that.
  const after = await heldCounts(graph);
  if (after.takenBack !== counts.takenBack || after.gone !== counts.gone) {
    const since = await takenBackOf(graph, kind, rows, after);
    again.push(...rows.filter(({ id }) => since.has(id)));
  }
  if (again.length > 0) await mergeActs(graph, kind, again.map(standing));
  return rows.length - held.length;
}

/** The line of an act that one import says. */
const saidOf = ({ imports: [number = 0], ...said }: StoredAct): string => lineOf({ ...said, import: number });
const linesOf = (act: StoredAct): Set<string> => new Set(standing(act).statements.map(lineOf));

/** The acts that something took back, by their ids; nothing is asked where nothing ever was. */
async function takenBackOf(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
  { takenBack, gone: deleted }: HeldCounts,
): Promise<Set<string>> {
  const found = new Set<string>();
  if (takenBack > 0) {
    const ids = acts.map(({ id }) => id);
    for (const { act } of await knownTakenBack(graph, { ids }, patient)) found.add(act.id);
  }
  if (deleted > 0) {
    const names = acts.map((act) => namesOf(kind, { ...act, statements: standing(act).statements }));
    const gone = await undoingsByName(graph, names.flat());
    acts.forEach((act, index) => {
      if (names[index]?.some((name) => gone.has(name))) found.add(act.id);
    });
  }
  return found;
}
