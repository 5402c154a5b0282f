/** Writes one batch of facts, in the order in which they need each other. Replaying a batch changes nothing. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type AccountRef, isPost, type PostRef } from "../../networks/activity.ts";
import { interactionKinds, type NetworkId } from "../../words.ts";
import { actId, metricId } from "../act-id.ts";
import type { ActFact, Facts } from "../facts.ts";
import { byHandle, postKey } from "../identity.ts";
import { hidePosts } from "./hide-posts.ts";
import { type Mark, markLine } from "./mark.ts";
import { postName } from "./merge-acts.ts";
import { namedAs } from "./place.ts";
import { type KeyOf, type Named, type Remembered, resolveAccounts } from "./resolve-accounts.ts";
import { resolvePosts } from "./resolve-posts.ts";
import { saveActs } from "./save-acts.ts";
import { saveFollows } from "./save-follows.ts";
import { type SaidMetric, saveMetrics } from "./save-metrics.ts";
import { saveUndoings } from "./save-undoings.ts";
import { settleUsers, userLine } from "./save-users.ts";
import { showPosts } from "./show-posts.ts";
import { UNTOLD } from "./statement.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeOwns } from "./write-owns.ts";
import { type PostRow, writePosts } from "./write-posts.ts";
import { writeSameOwners } from "./write-same-owners.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export interface BatchContext {
  /** Milliseconds; time of the import. */
  readonly now: number;
  /** Number of the import. */
  readonly import: number;
  /** Clock of the file so far, milliseconds: what undated facts speak for. */
  readonly saidAt: number;
  /** Id of the source that speaks for an act on this network. */
  readonly sourceOf: (network: NetworkId) => string;
  readonly remembered: Remembered;
}

/** Writes the facts; returns how many follows and acts were read, and how many of them were already there. */
export async function writeBatch(
  graph: Graph,
  facts: Facts,
  context: BatchContext,
): Promise<{ duplicates: number }> {
  const keyOf = await resolveAccounts(graph, accountsIn(facts, context.saidAt), context);
  const claims = postClaims(facts, keyOf, context);
  // Deleted posts take what is said of them, and are out of sight again when it is written.
  const gone = await deletedAmong(graph, claims.keys());
  if (gone.length > 0) await showPosts(graph, { keys: gone }, patient);
  const owners = await resolvePosts(graph, claims);
  await saveSameOwners(graph, facts, keyOf, context);
  await savePosts(graph, facts, owners, keyOf, context);
  const rowOf = (act: ActFact, at?: number): StoredAct => actRow(act, keyOf, owners, context, at);
  const duplicateActs = await saveAllActs(graph, facts.acts, (act) => rowOf(act));
  const duplicateFollows = await saveAllFollows(graph, facts, keyOf, context);
  await saveUndoings(graph, facts, { ...context, keyOf, rowOf });
  await saveCounts(graph, facts, keyOf, context);
  await saveOwns(graph, facts, keyOf, context);
  if (gone.length > 0) await hidePosts(graph, { keys: gone }, patient);
  return { duplicates: duplicateActs + duplicateFollows };
}

/** Keys of the posts that were deleted. */
async function deletedAmong(graph: Graph, posts: Iterable<string>): Promise<string[]> {
  const names = new Map([...posts].map((post) => [postName(post), post]));
  const gone = await undoingsByName(graph, [...names.keys()]);
  return [...gone.keys()].flatMap((name) => names.get(name) ?? []);
}

/** Acts and those taken back, each with the time it speaks of. */
function* actsIn(facts: Facts, saidAt: number): Iterable<{ act: ActFact; at: number }> {
  for (const act of facts.acts) yield { act, at: timeOf(act, saidAt) };
  for (const undone of facts.undoneActs) yield { act: undone.act, at: timeOf(undone, saidAt) };
}

/** When an act or follow speaks of: its own time, else the clock of the file. */
const timeOf = ({ at, of = "event" }: { at: number; of?: string | null }, saidAt: number): number =>
  at === 0 || of === "object" ? saidAt : at;

function* accountsIn(facts: Facts, saidAt: number): Iterable<Named> {
  for (const follows of [facts.follows, facts.unfollows]) {
    for (const follow of follows) {
      const at = timeOf(follow, saidAt);
      yield { ref: follow.from, at };
      yield { ref: follow.to, at };
    }
  }
  for (const { act, at } of actsIn(facts, saidAt)) {
    yield { ref: act.from, at };
    if (act.to) yield { ref: act.to, at };
    if (act.post?.owner) yield { ref: act.post.owner, at };
  }
  for (const { owner, at } of facts.posts) yield { ref: owner, at: at ?? saidAt };
  for (const { of, observedAt: at } of facts.metrics) {
    if (!isPost(of)) yield { ref: of, at };
    else if (of.owner) yield { ref: of.owner, at };
  }
  for (const { account, properties, sameOwner } of facts.profiles) {
    const known = Object.entries(properties).filter(
      (entry): entry is [string, number | boolean | "page"] => entry[1] !== undefined,
    );
    const profile = known.length > 0 ? { profile: Object.fromEntries(known) } : {};
    yield { ref: account, at: saidAt, ...profile };
    for (const ref of sameOwner) yield { ref, at: saidAt };
  }
  for (const { account } of facts.owns) yield { ref: account, at: saidAt };
}

/** Every post of the batch with the owner that the batch names. */
function postClaims(facts: Facts, keyOf: KeyOf, { saidAt }: BatchContext): Map<string, string | null> {
  const claims = new Map<string, string | null>();
  const add = (post: PostRef, owner: AccountRef | null | undefined, at: number): void => {
    const key = postKey(post);
    if (owner) claims.set(key, keyOf(owner, at));
    else if (!claims.has(key)) claims.set(key, null);
  };
  for (const { act, at } of actsIn(facts, saidAt)) if (act.post) add(act.post, act.to ?? act.post.owner, at);
  for (const { of, observedAt } of facts.metrics) if (isPost(of)) add(of, of.owner, observedAt);
  for (const { post, owner, at } of facts.posts) add(post, owner, at ?? saidAt);
  return claims;
}

async function saveSameOwners(
  graph: Graph,
  facts: Facts,
  keyOf: KeyOf,
  { sourceOf, saidAt, import: number }: BatchContext,
): Promise<void> {
  const rows = facts.profiles.flatMap(({ account, sameOwner }) =>
    sameOwner.map((other) => {
      const more = [byHandle(other), sourceOf(account.network)];
      return {
        from: keyOf(account, saidAt),
        to: keyOf(other, saidAt),
        mark: markLine({ import: number, as: byHandle(account), at: saidAt, more }),
      };
    }),
  );
  const others = rows.filter(({ from, to }) => from !== to);
  if (others.length > 0) await writeSameOwners(graph, { rows: others }, patient);
}

/** A post's row while a batch adds to it. */
type Growing = Omit<PostRow, "at" | "topics"> & {
  at: number | null;
  topics: string[];
  claims: string[];
  marks: string[];
};

/** Nodes are the posts that files list, those with counts, and those at which acts wait. */
async function savePosts(
  graph: Graph,
  facts: Facts,
  owners: ReadonlyMap<string, string | null>,
  keyOf: KeyOf,
  { saidAt, import: number }: BatchContext,
): Promise<void> {
  const rows = new Map<string, Growing>();
  const add = (post: PostRef, named: AccountRef | null | undefined, at: number): Growing => {
    const key = postKey(post);
    const owner = owners.get(key) ?? null;
    const row: Growing = rows.get(key) ?? {
      key,
      network: post.network,
      nativeId: post.post,
      at: null,
      owner,
      topics: [],
      claims: [],
      marks: [],
    };
    // Another file may have said before whose the post is.
    const isTold = named && owner !== null && keyOf(named, at) === owner;
    const mark = markLine({ import: number, as: isTold ? byHandle(named) : UNTOLD, at, more: [] });
    if (owner !== null && !row.marks.includes(mark)) row.marks.push(mark);
    rows.set(key, row);
    return row;
  };
  for (const { act, at } of actsIn(facts, saidAt)) {
    if (act.post && owners.get(postKey(act.post)) === null) add(act.post, null, at);
  }
  for (const { of, observedAt } of facts.metrics) if (isPost(of)) add(of, of.owner, observedAt);
  for (const { post, owner, at, topics } of facts.posts) {
    const row = add(post, owner, at ?? saidAt);
    const claim = markLine({ import: number, as: null, at: at ?? 0, more: [topics] });
    if (!row.claims.includes(claim)) row.claims.push(claim);
    row.at = at === null ? row.at : Math.min(row.at ?? at, at);
    row.topics = [...new Set([...row.topics, ...topics])].sort();
  }
  if (rows.size > 0) await writePosts(graph, { rows: [...rows.values()] }, patient);
}

async function saveAllActs(
  graph: Graph,
  acts: readonly ActFact[],
  rowOf: (act: ActFact) => StoredAct,
): Promise<number> {
  let written = 0;
  let asked = 0;
  for (const kind of interactionKinds) {
    const rows: StoredAct[] = [];
    for (const act of acts) {
      if (act.kind !== kind) continue;
      const row = rowOf(act);
      if (row.fromKey !== row.toKey) rows.push(row);
    }
    asked += rows.length;
    written += await saveActs(graph, kind, rows);
  }
  return asked - written;
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
): Promise<number> {
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
  return rows.length - (await saveFollows(graph, rows));
}

async function saveCounts(
  graph: Graph,
  { metrics }: Facts,
  keyOf: KeyOf,
  { import: number }: BatchContext,
): Promise<void> {
  const rows = new Map<string, SaidMetric & { marks: Mark[] }>();
  for (const { of, counts, observedAt, windowDays } of metrics) {
    const account = isPost(of) ? null : keyOf(of, observedAt);
    const post = isPost(of) ? postKey(of) : null;
    const id = metricId(account ?? post ?? "", observedAt, windowDays);
    const known = Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined);
    const as = isPost(of) ? null : byHandle(of);
    const row = rows.get(id) ?? { id, account, post, observedAt, windowDays, marks: [] };
    row.marks.push({ import: number, as, at: observedAt, more: [Object.fromEntries(known.sort())] });
    rows.set(id, row);
  }
  await saveMetrics(graph, [...rows.values()]);
}

async function saveOwns(
  graph: Graph,
  { owns }: Facts,
  keyOf: KeyOf,
  { import: number, saidAt, now }: BatchContext,
): Promise<void> {
  if (owns.length === 0) return;
  const rows = owns.map(({ slug, name, account }) => ({
    slug,
    name,
    account: keyOf(account, saidAt),
    claim: userLine({ import: number, at: saidAt, name }),
    mark: markLine({ import: number, as: byHandle(account), at: saidAt, more: [] }),
  }));
  await settleUsers(graph, await writeOwns(graph, { rows, now }, patient));
}
