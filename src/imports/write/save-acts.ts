/**
 * Acts of one kind: known ones are left alone, or given the better time; new ones are written toward the account, or toward
 * the post while its owner is not known.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { InteractionKind } from "../../words.ts";
import { improveActs } from "./improve-acts.ts";
import { knownActs } from "./known-acts.ts";
import { type ActRow, writeActs } from "./write-acts.ts";
import { writeActsOnPosts } from "./write-acts-on-posts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Writes acts between accounts and posts that exist; returns how many the graph did not have. */
export async function saveActs(
  graph: Graph,
  kind: InteractionKind,
  acts: readonly ActRow[],
): Promise<number> {
  if (acts.length === 0) return 0;
  const options = { ...patient, kind };
  const told = new Map<string, ActRow>();
  for (const act of acts) {
    const other = told.get(act.id);
    if (!other || isBetter(act, other)) told.set(act.id, act);
  }
  const known = new Map(
    (await knownActs(graph, { ids: [...told.keys()] }, options)).map((act) => [act.id, act]),
  );
  const fresh: ActRow[] = [];
  const waiting: ActRow[] = [];
  const better: ActRow[] = [];
  for (const act of told.values()) {
    const held = known.get(act.id);
    if (!held) (act.toKey === null ? waiting : fresh).push(act);
    else if (isBetter(act, held)) better.push(act);
  }
  if (fresh.length > 0) await writeActs(graph, { rows: fresh.sort(byTarget) }, options);
  if (waiting.length > 0) await writeActsOnPosts(graph, { rows: waiting }, options);
  if (better.length > 0) await improveActs(graph, { rows: better }, options);
  return fresh.length + waiting.length;
}

const byTarget = (one: ActRow, other: ActRow): number =>
  (one.toKey ?? "") < (other.toKey ?? "") ? -1 : (one.toKey ?? "") > (other.toKey ?? "") ? 1 : 0;

type Told = Pick<ActRow, "at" | "precision" | "of" | "source">;

const rankOf = ({ at, precision, of }: Told): number =>
  (at === 0 ? 8 : of === "event" ? 0 : of === "object" ? 2 : 4) + (precision === "second" ? 0 : 1);

/** The act's own time before its object's, an exact one before a day, the earlier, the lesser source: a total order. */
function isBetter(told: Told, held: Told): boolean {
  const difference = rankOf(told) - rankOf(held) || told.at - held.at;
  return difference < 0 || (difference === 0 && told.source < held.source);
}
