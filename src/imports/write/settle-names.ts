/** What native ids took back, or take back no more: the acts, follows and posts they stand for are looked at again. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { interactionKinds } from "../../words.ts";
import { actsByName, type GoneName } from "./acts-by-name.ts";
import { followsByName } from "./follows-by-name.ts";
import { goneByName } from "./gone-by-name.ts";
import { hidePosts } from "./hide-posts.ts";
import { likesByPost } from "./likes-by-post.ts";
import { heldActs, mergeActs } from "./merge-acts.ts";
import { heldFollows, mergeFollows } from "./merge-follows.ts";
import { saveGone } from "./save-gone.ts";
import { type Undoing, undoingLine, undoingOf } from "./settle.ts";
import { showPosts } from "./show-posts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export function goneName(network: string, nativeId: string): GoneName {
  return { name: `${network}:${nativeId}`, network, nativeId, post: `${network}:post:${nativeId}` };
}

/** Adds undoings to native ids; what they name goes. */
export async function takeBackNames(
  graph: Graph,
  taken: readonly (GoneName & { readonly undoing: Undoing })[],
): Promise<void> {
  if (taken.length === 0) return;
  const undoings = new Map<string, Undoing[]>();
  const add = (name: string, more: readonly Undoing[]): void => {
    undoings.set(name, [...(undoings.get(name) ?? []), ...more]);
  };
  for (const { name, undoing } of taken) add(name, [undoing]);
  for (const held of await goneByName(graph, { names: [...undoings.keys()] }, patient)) {
    add(held.name, held.undoings.map(undoingOf));
  }
  await settleNames(graph, taken, undoings);
}

/** Writes all that takes these native ids back, and what then holds. */
export async function settleNames(
  graph: Graph,
  names: readonly GoneName[],
  undoings: ReadonlyMap<string, readonly Undoing[]>,
): Promise<void> {
  const rows = [...undoings].map(([name, some]) => ({
    name,
    undoings: [...new Set(some.map(undoingLine))].sort(),
  }));
  await saveGone(graph, { rows }, patient);
  const plain = names.map(({ name, network, nativeId, post }) => ({ name, network, nativeId, post }));
  const isGone = ({ name }: GoneName): boolean => (undoings.get(name)?.length ?? 0) > 0;
  await showPosts(graph, { keys: plain.filter((name) => !isGone(name)).map(({ post }) => post) }, patient);
  const ofPosts = await likesByPost(graph, { posts: plain.map(({ post }) => post) }, patient);
  for (const kind of interactionKinds) {
    const own = await actsByName(graph, { names: plain }, { ...patient, kind });
    const ids = [...own, ...ofPosts.filter((act) => act.kind === kind)].map(({ id }) => id);
    await mergeActs(graph, kind, await heldActs(graph, kind, ids));
  }
  await mergeFollows(graph, await heldFollows(graph, await followsByName(graph, { names: plain }, patient)));
  // Last, as acts end at the post while it can be seen.
  await hidePosts(graph, { keys: plain.filter(isGone).map(({ post }) => post) }, patient);
}
