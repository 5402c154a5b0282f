/**
 * Acts of one kind that need a second look: said before, taken back, or moved to another account. All that is known of each is
 * read, put together with what is new, and what then stands or is over is written; one page at a time in the whole graph, as of two
 * that read the same acts the second would write over what the first has added.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import type { InteractionKind } from "../../words.ts";
import { dropActs } from "./drop-acts.ts";
import { dropTakenBack } from "./drop-taken-back.ts";
import { improveActs } from "./improve-acts.ts";
import { knownActs } from "./known-acts.ts";
import { knownTakenBack } from "./known-taken-back.ts";
import { endedAct, heldAct, namesOf, oneEach, type SaidAct, settled } from "./said-act.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeNewActs } from "./write-new-acts.ts";
import { type TakenBackRow, writeTakenBack } from "./write-taken-back.ts";

const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Adds what is said to what is held; accounts and posts exist. */
export async function mergeActs(
  graph: Graph,
  kind: InteractionKind,
  said: readonly SaidAct[],
): Promise<void> {
  for (let start = 0; start < said.length; start += PAGE) {
    const page = oneEach(said.slice(start, start + PAGE));
    await oneAtATime(graph, async () => {
      const held = await heldActs(
        graph,
        kind,
        page.map(({ id }) => id),
      );
      await replaceActs(graph, kind, oneEach([...page, ...held]));
    });
  }
}

/** All that is held of these acts, one entry for each that stands or was taken back. */
export async function heldActs(
  graph: Graph,
  kind: InteractionKind,
  ids: readonly string[],
): Promise<SaidAct[]> {
  const live = await knownActs(graph, { ids: [...ids] }, { ...patient, kind });
  const over = await knownTakenBack(graph, { ids: [...ids] }, patient);
  return [...live.map(({ act }) => heldAct(act)), ...over.map(({ act }) => endedAct(act))];
}

/**
 * Writes what stands and what is over of acts of which everything is given; one of which nothing is said goes. The caller reads
 * and replaces them one at a time (oneAtATime).
 */
export async function replaceActs(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly SaidAct[],
): Promise<void> {
  if (acts.length === 0) return;
  const options = { ...patient, kind };
  const taken = await undoingsByName(
    graph,
    acts.flatMap((act) => namesOf(kind, act)),
  );
  const held = new Set(acts.flatMap(({ id, stands }) => (stands ? [id] : [])));
  const live: StoredAct[] = [];
  const over: TakenBackRow[] = [];
  for (const act of acts) {
    const rows = settled(kind, act, (name) => taken.get(name) ?? []);
    if (rows.live) live.push(rows.live);
    if (rows.over) over.push(rows.over);
  }
  const stand = new Set(live.map(({ id }) => id));
  const ended = new Set(over.map(({ id }) => id));
  const fresh = live.filter(({ id }) => !held.has(id));
  const without = (some: ReadonlySet<string>): string[] =>
    acts.flatMap(({ id }) => (some.has(id) ? [] : [id]));
  const known = live.filter(({ id }) => held.has(id));
  if (over.length > 0) await writeTakenBack(graph, { rows: over }, patient);
  if (known.length > 0) {
    const rows = known.map(({ fromKey: _from, toKey: _to, ...improved }) => improved);
    await improveActs(graph, { rows }, options);
  }
  const found = await writeNewActs(graph, kind, fresh);
  const fallen = without(stand).filter((id) => held.has(id));
  if (fallen.length > 0) await dropActs(graph, { ids: fallen }, options);
  const whole = without(ended);
  if (whole.length > 0) await dropTakenBack(graph, { ids: whole }, patient);
  // New acts are written at any time, also between the reading of these and here; what they say counts too.
  const unseen = without(stand).filter((id) => !held.has(id));
  if (unseen.length > 0) found.push(...(await knownActs(graph, { ids: unseen }, options)));
  const ids = new Set(found.map(({ act }) => act.id));
  const meanwhile = found.map(({ act }) => heldAct(act));
  await replaceActs(graph, kind, oneEach([...acts.filter(({ id }) => ids.has(id)), ...meanwhile]));
}
