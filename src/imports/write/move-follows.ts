/** Follows in which somebody was named by a handle, given to the account that had the handle then. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import { followsNamed } from "./follows-named.ts";
import { heldFollows, replaceFollows, type SaidFollow } from "./merge-follows.ts";
import { pagesOf } from "./pages-of.ts";
import type { Handle, Place } from "./place.ts";
import type { Undoing } from "./settle.ts";
import { type Statement, spokenAt } from "./statement.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Looks at the follows of the account `key`. */
export async function moveFollows(graph: Graph, key: string, handle: Handle, place: Place): Promise<void> {
  const { name, handleKey } = handle;
  const asked = { key, all: key === name, handle: handleKey, quoted: JSON.stringify(handleKey) };
  for await (const page of pagesOf(followsNamed.stream(graph, asked, patient)))
    await oneAtATime(graph, () => replaceMoved(graph, page, place));
}

interface Entry extends SaidFollow {
  readonly statements: Statement[];
  readonly undoings: Undoing[];
  stands: boolean;
}

const nameOf = ({ from, to }: Pick<SaidFollow, "from" | "to">): string => `${from}\n${to}`;

/** Old and new place of all that is said are written together. */
async function replaceMoved(
  graph: Graph,
  pairs: readonly { readonly from: string; readonly to: string }[],
  place: Place,
): Promise<void> {
  const held = await heldFollows(graph, pairs);
  const entries = new Map<string, Entry>();
  const entry = (from: string, to: string): Entry => {
    const name = nameOf({ from, to });
    const known = entries.get(name) ?? { from, to, statements: [], undoings: [], stands: false };
    entries.set(name, known);
    return known;
  };
  let moved = false;
  /** Puts what was said of a follow into a list of the follow that it turns out to be. */
  const give = <T extends Statement | Undoing>(
    said: T,
    { from, to }: SaidFollow,
    listOf: (entry: Entry) => T[],
  ): void => {
    const at = spokenAt(said);
    const actor = place({ key: from, as: said.fromAs }, at);
    const object = place({ key: to, as: said.toAs }, at);
    if (actor.key !== from || object.key !== to) moved = true;
    listOf(entry(actor.key, object.key)).push({ ...said, fromAs: actor.as, toAs: object.as });
  };
  for (const follow of held) {
    entry(follow.from, follow.to).stands = follow.stands;
    for (const said of follow.statements) give(said, follow, ({ statements }) => statements);
    for (const said of follow.undoings) give(said, follow, ({ undoings }) => undoings);
  }
  if (!moved) return;
  const read = new Set(held.map(nameOf));
  const others = [...entries.values()].filter((each) => !read.has(nameOf(each)));
  for (const follow of await heldFollows(graph, others)) {
    const known = entry(follow.from, follow.to);
    known.statements.push(...follow.statements);
    known.undoings.push(...follow.undoings);
    known.stands = follow.stands;
  }
  // Whoever follows oneself under two names follows nobody; the old place is written all the same, as empty.
  await replaceFollows(
    graph,
    [...entries.values()].filter(({ from, to }) => from !== to),
  );
}
