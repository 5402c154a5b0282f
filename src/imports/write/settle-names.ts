/** Native ids that take something back, or no longer do: the acts, follows and posts with these ids are looked at again. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import { interactionKinds } from "../../words.ts";
import { actsByName, type GoneName } from "./acts-by-name.ts";
import { followsByName } from "./follows-by-name.ts";
import { goneByName } from "./gone-by-name.ts";
import { groupBy } from "./group-by.ts";
import { hidePosts } from "./hide-posts.ts";
import { likesByPost } from "./likes-by-post.ts";
import { heldActs, mergeActs } from "./merge-acts.ts";
import { mergeFollows } from "./merge-follows.ts";
import { saveGone } from "./save-gone.ts";
import { type Undoing, undoingLine, undoingOf } from "./settle.ts";
import { showPosts } from "./show-posts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };
const nothing = { statements: [], undoings: [], stands: false };

export function goneName(network: string, nativeId: string): GoneName {
  return { name: `${network}:${nativeId}`, network, nativeId, post: `${network}:post:${nativeId}` };
}

/** Adds undoings to native ids; what they name goes. */
export async function takeBackNames(
  graph: Graph,
  taken: readonly (GoneName & { readonly undoing: Undoing })[],
): Promise<void> {
  const added = groupBy(taken, ({ name }) => name);
  await settleNames(graph, taken, (name, held) => [
    ...held,
    ...(added.get(name) ?? []).map(({ undoing }) => undoing),
  ]);
}

/**
 * Writes what takes these native ids back, and what then holds.
 * @param change what shall take a name back, given what does
 */
export async function settleNames(
  graph: Graph,
  names: readonly GoneName[],
  change: (name: string, held: readonly Undoing[]) => readonly Undoing[],
): Promise<void> {
  if (names.length === 0) return;
  const undoings = await oneAtATime(graph, () => changeUndoings(graph, names, change));
  const plain = names.map(({ name, network, nativeId, post }) => ({ name, network, nativeId, post }));
  const isGone = ({ name }: GoneName): boolean => (undoings.get(name)?.length ?? 0) > 0;
  await showPosts(graph, { keys: plain.filter((name) => !isGone(name)).map(({ post }) => post) }, patient);
  const ofPosts = await likesByPost(graph, { posts: plain.map(({ post }) => post) }, patient);
  for (const kind of interactionKinds) {
    const own = await actsByName(graph, { names: plain }, { ...patient, kind });
    const ids = [...own, ...ofPosts.filter((act) => act.kind === kind)].map(({ id }) => id);
    // Nothing new is said of them: each is settled by what is held of it then.
    const acts = await heldActs(graph, kind, ids);
    await mergeActs(
      graph,
      kind,
      acts.map((act) => ({ ...act, ...nothing })),
    );
  }
  const follows = await followsByName(graph, { names: plain }, patient);
  await mergeFollows(
    graph,
    follows.map(({ from, to }) => ({ from, to, ...nothing })),
  );
  // Last, as acts end at the post while it can be seen.
  await hidePosts(graph, { keys: plain.filter(isGone).map(({ post }) => post) }, patient);
}

async function changeUndoings(
  graph: Graph,
  names: readonly GoneName[],
  change: (name: string, held: readonly Undoing[]) => readonly Undoing[],
): Promise<ReadonlyMap<string, readonly Undoing[]>> {
  const asked = [...new Set(names.map(({ name }) => name))];
  const rows = await goneByName(graph, { names: asked }, patient);
  const held = new Map(rows.map(({ name, undoings }) => [name, undoings.map(undoingOf)]));
  const changed = new Map(asked.map((name) => [name, change(name, held.get(name) ?? [])]));
  const lines = [...changed].map(([name, some]) => ({
    name,
    undoings: [...new Set(some.map(undoingLine))].sort(),
  }));
  await saveGone(graph, { rows: lines }, patient);
  return changed;
}
