/** Writes one batch of facts, in the order in which they need each other. Replaying a batch changes nothing. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type InteractionKind, interactionKinds } from "../../words.ts";
import { actId } from "../act-id.ts";
import type { ActFact, Facts } from "../facts.ts";
import { postKey } from "../identity.ts";
import { accountsIn, postClaims, timeOf } from "./batch-contents.ts";
import type { BatchContext } from "./batch-context.ts";
import { type HeldCounts, heldCounts } from "./count-held.ts";
import { hidePosts } from "./hide-posts.ts";
import { namedAs } from "./place.ts";
import { type KeyOf, resolveAccounts } from "./resolve-accounts.ts";
import { resolvePosts } from "./resolve-posts.ts";
import { postName } from "./said-act.ts";
import { saveActs } from "./save-acts.ts";
import { saveCounts, saveOwns, savePosts, saveSameOwners } from "./save-claims.ts";
import { saveFollows } from "./save-follows.ts";
import { saveUndoings } from "./save-undoings.ts";
import { showPosts } from "./show-posts.ts";
import { UNTOLD } from "./statement.ts";
import type { StoredAct } from "./stored-act.ts";
import { touchedBy } from "./touched.ts";
import { undoingsByName } from "./undoings-by-name.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** What a batch did to the graph. */
export interface Written {
  /** Follows and acts that were not there before, and those that were. */
  readonly added: number;
  readonly duplicates: number;
  /** Keys of the accounts whose scores it may move, with how many facts concern each. */
  readonly touched: ReadonlyMap<string, number>;
}

const nothingWritten: Written = { added: 0, duplicates: 0, touched: new Map() };

/** Writes the facts. */
export async function writeBatch(graph: Graph, facts: Facts, context: BatchContext): Promise<Written> {
  if (Object.values(facts).every(({ length }) => length === 0)) return nothingWritten;
  const keyOf = await resolveAccounts(graph, accountsIn(facts, context.saidAt), context);
  const claims = postClaims(facts, keyOf, context);
  const held = await heldCounts(graph);
  // Deleted posts take what is said of them, and are out of sight again when it is written.
  const gone = held.gone > 0 ? await deletedAmong(graph, claims.keys()) : [];
  if (gone.length > 0) await showPosts(graph, { keys: gone }, patient);
  const shown = { ...held, posts: held.posts + gone.length };
  const owners = await resolvePosts(graph, claims, shown);
  await saveSameOwners(graph, facts, keyOf, context);
  await savePosts(graph, facts, owners, keyOf, context);
  const rowOf = (act: ActFact, at?: number): StoredAct => actRow(act, keyOf, owners, context, at);
  const acts = await saveAllActs(graph, facts.acts, (act) => rowOf(act), held);
  const follows = await saveAllFollows(graph, facts, keyOf, context, held);
  // Counts first: a post that the same batch deletes is out of sight after its undoing.
  await saveCounts(graph, facts, keyOf, context);
  await saveUndoings(graph, facts, { ...context, keyOf, rowOf });
  await saveOwns(graph, facts, keyOf, context);
  if (gone.length > 0) await hidePosts(graph, { keys: gone }, patient);
  return {
    added: acts.added + follows.added,
    duplicates: acts.duplicates + follows.duplicates,
    touched: touchedBy(facts, keyOf, owners, context.saidAt),
  };
}

/** Keys of the posts that were deleted. */
async function deletedAmong(graph: Graph, posts: Iterable<string>): Promise<string[]> {
  const names = new Map([...posts].map((post) => [postName(post), post]));
  const gone = await undoingsByName(graph, [...names.keys()]);
  return [...gone.keys()].flatMap((name) => names.get(name) ?? []);
}

async function saveAllActs(
  graph: Graph,
  acts: readonly ActFact[],
  rowOf: (act: ActFact) => StoredAct,
  held: HeldCounts,
): Promise<Pick<Written, "added" | "duplicates">> {
  const rows = acts.map((act) => ({ kind: act.kind, row: rowOf(act) }));
  const others = rows.filter(({ row }) => row.fromKey !== row.toKey);
  const byKind = new Map<InteractionKind, StoredAct[]>();
  for (const kind of interactionKinds) {
    const some = others.flatMap((one) => (one.kind === kind ? [one.row] : []));
    if (some.length > 0) byKind.set(kind, some);
  }
  const added = await saveActs(graph, byKind, held);
  return { added, duplicates: others.length - added };
}

function actRow(
  act: ActFact,
  keyOf: KeyOf,
  owners: ReadonlyMap<string, string | null>,
  { import: number, saidAt, sourceOf }: BatchContext,
  spokenOf = timeOf(act, saidAt),
): StoredAct {
  const { kind, at, precision, of, topic, list } = act;
  const post = act.post ? postKey(act.post) : null;
  const other = act.to ?? act.post?.owner ?? null;
  const toKey = post === null ? other && keyOf(other, spokenOf) : (owners.get(post) ?? null);
  const fromKey = keyOf(act.from, spokenOf);
  const row = {
    fromKey,
    toKey,
    at,
    precision,
    of,
    post,
    act: act.act,
    topic,
    list,
    source: sourceOf(act.from.network),
    saidAt: at !== 0 && of === "event" ? null : at !== 0 && of === "export" ? at : saidAt,
    fromAs: namedAs(act.from, fromKey),
    toAs: other && toKey !== null ? namedAs(other, toKey) : post !== null && !other ? UNTOLD : null,
    imports: [number],
    others: null,
  };
  return { ...row, id: actId({ ...row, kind }) };
}

async function saveAllFollows(
  graph: Graph,
  { follows }: Facts,
  keyOf: KeyOf,
  { import: number, saidAt, sourceOf }: BatchContext,
  held: HeldCounts,
): Promise<Pick<Written, "added" | "duplicates">> {
  const rows = follows
    .map((follow) => {
      const { at, precision, act } = follow;
      const spokenOf = timeOf(follow, saidAt);
      const [from, to] = [keyOf(follow.from, spokenOf), keyOf(follow.to, spokenOf)];
      return {
        from,
        to,
        import: number,
        at,
        precision,
        of: at === 0 ? null : "event",
        act,
        saidAt: at === 0 ? saidAt : null,
        source: sourceOf(follow.from.network),
        fromAs: namedAs(follow.from, from),
        toAs: namedAs(follow.to, to),
      };
    })
    .filter(({ from, to }) => from !== to);
  const added = await saveFollows(graph, rows, held);
  return { added, duplicates: rows.length - added };
}
