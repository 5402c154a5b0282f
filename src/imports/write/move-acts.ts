/** Acts in which somebody was named by a handle, given to the account that had the handle then. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import type { InteractionKind } from "../../words.ts";
import { actId } from "../act-id.ts";
import { actsNamed } from "./acts-named.ts";
import { isOnPosts } from "./kinds-on-posts.ts";
import { heldActs, replaceActs } from "./merge-acts.ts";
import { pagesOf } from "./pages-of.ts";
import type { Handle, Place, Side } from "./place.ts";
import { redirectActs } from "./redirect-acts.ts";
import { redirectTakenBack } from "./redirect-taken-back.ts";
import { oneEach, type SaidAct, together } from "./said-act.ts";
import type { Undoing } from "./settle.ts";
import { type Statement, spokenAt, UNTOLD } from "./statement.ts";
import { untoldByPost } from "./untold-by-post.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Looks at the acts of one kind of the account `key`. */
export async function moveActs(
  graph: Graph,
  kind: InteractionKind,
  key: string,
  handle: Handle,
  place: Place,
): Promise<void> {
  const { name, handleKey } = handle;
  const asked = { key, all: key === name, handle: handleKey, quoted: JSON.stringify(handleKey) };
  for await (const page of pagesOf(actsNamed.stream(graph, asked, { ...patient, kind }))) {
    const ids = page.map(({ id }) => id);
    await oneAtATime(graph, () => replaceMoved(graph, kind, ids, place, name));
  }
}

/** What one import said of an act, with its place. */
interface Placed {
  readonly act: SaidAct;
  readonly statements: readonly Statement[];
  readonly undoings: readonly Undoing[];
}

async function replaceMoved(
  graph: Graph,
  kind: InteractionKind,
  ids: readonly string[],
  place: Place,
  name: string,
): Promise<void> {
  const held = oneEach(await heldActs(graph, kind, ids));
  const placed = held.flatMap((act) => placedOf(kind, act, place, name));
  const places = new Map(held.map(({ id, toKey }) => [id, toKey]));
  if (placed.every(({ act }) => places.get(act.id) === act.toKey)) return;
  const links = placed.flatMap(({ act: { id, toKey: to } }) => {
    const from = places.get(id);
    return from && to && from !== to ? [{ id, from, to }] : [];
  });
  await redirect(graph, kind, links);
  const entries = new Map<string, SaidAct>(
    held.map((act) => [act.id, { ...act, statements: [], undoings: [] }]),
  );
  const others = new Set(placed.map(({ act }) => act.id).filter((id) => !entries.has(id)));
  const add = (act: SaidAct): void => {
    const known = entries.get(act.id);
    entries.set(act.id, known ? { ...together(act, known), toKey: act.toKey ?? known.toKey } : act);
  };
  for (const act of await heldActs(graph, kind, [...others])) add(act);
  for (const { act, statements, undoings } of placed) add({ ...act, statements, undoings });
  // What somebody turns out to have done to himself is no act; its old place is empty all the same.
  const rows = [...entries.values()].map((act) =>
    act.fromKey === act.toKey ? { ...act, statements: [], undoings: [] } : act,
  );
  await replaceActs(graph, kind, rows);
  if (!isOnPosts(kind)) return;
  const posts = new Map(placed.flatMap(({ act: { post, toKey } }) => (post && toKey ? [[post, toKey]] : [])));
  const untold = await untoldByPost(
    graph,
    { rows: [...posts].map(([post, to]) => ({ post, to })) },
    { ...patient, form: kind },
  );
  await redirect(graph, kind, untold);
}

/** Points acts at other accounts under the same ids. */
export async function redirect(
  graph: Graph,
  kind: InteractionKind,
  links: readonly { readonly id: string; readonly from: string; readonly to: string }[],
): Promise<void> {
  const groups = new Map<string, { from: string; to: string; ids: string[] }>();
  for (const { id, from, to } of links) {
    const group = groups.get(`${from}\n${to}`) ?? { from, to, ids: [] };
    group.ids.push(id);
    groups.set(`${from}\n${to}`, group);
  }
  for (const { from: twin, to: key, ids } of groups.values()) {
    await redirectActs(graph, { ids, twin, key }, { ...patient, kind });
    await redirectTakenBack(graph, { ids, twin, key }, patient);
  }
}

/** What was said of an act, by the acts that it turns out to be. */
function placedOf(kind: InteractionKind, act: SaidAct, place: Place, name: string): Placed[] {
  const groups = new Map<string, { act: SaidAct; statements: Statement[]; undoings: Undoing[] }>();
  const owner = ownerOf(act, place, name);
  const group = (said: Statement | Undoing) => {
    const at = spokenAt(said);
    const from = place({ key: act.fromKey, as: said.fromAs }, at);
    const to = act.toKey === null ? null : (owner ?? place({ key: act.toKey, as: said.toAs }, at));
    const moved = { ...act, fromKey: from.key, toKey: to?.key ?? null };
    const id = actId({ ...moved, kind });
    const stands = act.stands && id === act.id;
    const known = groups.get(id) ?? { act: { ...moved, id, stands }, statements: [], undoings: [] };
    groups.set(id, known);
    const toAs = said.toAs === UNTOLD || to === null ? said.toAs : toAsOf(said, act.toKey, to);
    return { known, sides: { fromAs: from.as, toAs } };
  };
  for (const said of act.statements) {
    const { known, sides } = group(said);
    known.statements.push({ ...said, ...sides });
  }
  for (const said of act.undoings) {
    const { known, sides } = group(said);
    known.undoings.push({ ...said, ...sides });
  }
  return [...groups.values()];
}

/** A file that gave the owner's id keeps having given it. */
const toAsOf = (said: Statement | Undoing, toKey: string | null, to: Side): string | null =>
  to.key === toKey ? said.toAs : to.as;

/** All that is said of an act on a post goes to the post's owner: told by an id, else by the handle. */
function ownerOf({ post, toKey, statements, undoings }: SaidAct, place: Place, name: string): Side | null {
  if (post === null || toKey === null) return null;
  const told = [...statements, ...undoings].filter(({ toAs }) => toAs !== UNTOLD);
  const byId = told.some(({ toAs }) => toAs === null) && toKey !== name;
  if (byId) return { key: toKey, as: null };
  const [first] = [...told, ...statements].sort((one, other) => spokenAt(one) - spokenAt(other));
  return first ? place({ key: toKey, as: told[0]?.toAs ?? null }, spokenAt(first)) : null;
}
