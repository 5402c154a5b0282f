/**
 * The acts of a batch: new ones are written at once, kind by kind, toward the account, or toward the post while its owner is not
 * known; those that were said before or taken back at some time get a second look when all are written.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { InteractionKind } from "../../words.ts";
import { type HeldCounts, heldCounts } from "./count-held.ts";
import { knownTakenBack } from "./known-taken-back.ts";
import { mergeActs } from "./merge-acts.ts";
import { namesOf, standing } from "./said-act.ts";
import { lineOf } from "./statement.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeNewActs } from "./write-new-acts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Acts of one kind as a batch has written them: those that were new to it, and those that need a second look. */
interface WrittenActs {
  readonly kind: InteractionKind;
  readonly fresh: readonly StoredAct[];
  readonly again: StoredAct[];
  /** How many the graph did not have. */
  readonly added: number;
}

/**
 * Writes acts between accounts and posts that exist, each as one import says it; returns how many the graph did not have.
 * @param counts of the graph before the batch
 */
export async function saveActs(
  graph: Graph,
  acts: ReadonlyMap<InteractionKind, readonly StoredAct[]>,
  counts: HeldCounts,
): Promise<number> {
  if (acts.size === 0) return 0;
  const written: WrittenActs[] = [];
  for (const [kind, some] of acts) written.push(await writeOnce(graph, kind, some, counts));
  // What others take back while this is written shows in the counts; either they have seen these acts, or these see that.
  const after = await heldCounts(graph);
  const isSame = after.takenBack === counts.takenBack && after.gone === counts.gone;
  for (const { kind, fresh, again } of written) {
    const since = isSame ? new Set<string>() : await takenBackOf(graph, kind, fresh, after);
    const said = [...again, ...fresh.filter(({ id }) => since.has(id))];
    if (said.length > 0) await mergeActs(graph, kind, said.map(standing));
  }
  return written.reduce((sum, { added }) => sum + added, 0);
}

async function writeOnce(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly StoredAct[],
  counts: HeldCounts,
): Promise<WrittenActs> {
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
  return { kind, fresh: rows, again, added: rows.length - held.length };
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
