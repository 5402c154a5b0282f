/** Writes one batch of facts, in the order in which they need each other. Replaying a batch changes nothing. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type AccountRef, isPost, type PostRef } from "../../networks/activity.ts";
import { interactionKinds, type NetworkId } from "../../words.ts";
import { actId, metricId } from "../act-id.ts";
import type { ActFact, Facts } from "../facts.ts";
import { handleAccountKey, handleKeyOf, postKey } from "../identity.ts";
import { hidePosts } from "./hide-posts.ts";
import { postName } from "./merge-acts.ts";
import { type KeyOf, type Remembered, resolveAccounts } from "./resolve-accounts.ts";
import { resolvePosts } from "./resolve-posts.ts";
import { saveActs } from "./save-acts.ts";
import { saveFollows } from "./save-follows.ts";
import { saveUndoings } from "./save-undoings.ts";
import { showPosts } from "./show-posts.ts";
import type { StoredAct } from "./stored-act.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { writeMetrics } from "./write-metrics.ts";
import { writeOwns } from "./write-owns.ts";
import { type PostRow, writePosts } from "./write-posts.ts";
import { writeProfiles } from "./write-profiles.ts";
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
  const keyOf = await resolveAccounts(graph, accountsIn(facts), context.now, context.remembered);
  const claims = postClaims(facts, keyOf);
  // Deleted posts take what is said of them, and are out of sight again when it is written.
  const gone = await deletedAmong(graph, claims.keys());
  if (gone.length > 0) await showPosts(graph, { keys: gone }, patient);
  const owners = await resolvePosts(graph, claims);
  await saveProfiles(graph, facts, keyOf, context);
  await savePosts(graph, facts, owners);
  const rowOf = (act: ActFact): StoredAct => actRow(act, keyOf, owners, context);
  const duplicateActs = await saveAllActs(graph, facts.acts, rowOf);
  const duplicateFollows = await saveAllFollows(graph, facts, keyOf, context);
  await saveUndoings(graph, facts, { ...context, keyOf, rowOf });
  await saveMetrics(graph, facts, keyOf);
  if (facts.owns.length > 0) {
    const rows = facts.owns.map(({ slug, name, account }) => ({ slug, name, account: keyOf(account) }));
    await writeOwns(graph, { rows, now: context.now }, patient);
  }
  if (gone.length > 0) await hidePosts(graph, { keys: gone }, patient);
  return { duplicates: duplicateActs + duplicateFollows };
}

/** Keys of the posts that were deleted. */
async function deletedAmong(graph: Graph, posts: Iterable<string>): Promise<string[]> {
  const names = new Map([...posts].map((post) => [postName(post), post]));
  const gone = await undoingsByName(graph, [...names.keys()]);
  return [...gone.keys()].flatMap((name) => names.get(name) ?? []);
}

function* actsIn(facts: Facts): Iterable<ActFact> {
  yield* facts.acts;
  for (const { act } of facts.undoneActs) yield act;
}

function* accountsIn(facts: Facts): Iterable<AccountRef> {
  for (const follows of [facts.follows, facts.unfollows]) {
    for (const { from, to } of follows) {
      yield from;
      yield to;
    }
  }
  for (const { from, to, post } of actsIn(facts)) {
    yield from;
    if (to) yield to;
    if (post?.owner) yield post.owner;
  }
  for (const { owner } of facts.posts) yield owner;
  for (const { of } of facts.metrics) {
    if (!isPost(of)) yield of;
    else if (of.owner) yield of.owner;
  }
  for (const { account, sameOwner } of facts.profiles) {
    yield account;
    yield* sameOwner;
  }
  for (const { account } of facts.owns) yield account;
}

/** Every post of the batch with the owner that the batch names. */
function postClaims(facts: Facts, keyOf: KeyOf): Map<string, string | null> {
  const claims = new Map<string, string | null>();
  const add = (post: PostRef, owner: AccountRef | null | undefined): void => {
    const key = postKey(post);
    if (owner) claims.set(key, keyOf(owner));
    else if (!claims.has(key)) claims.set(key, null);
  };
  for (const { post, to } of actsIn(facts)) if (post) add(post, to ?? post.owner);
  for (const { of } of facts.metrics) if (isPost(of)) add(of, of.owner);
  for (const { post, owner } of facts.posts) add(post, owner);
  return claims;
}

async function saveProfiles(
  graph: Graph,
  facts: Facts,
  keyOf: KeyOf,
  { sourceOf, import: number }: BatchContext,
): Promise<void> {
  const rows = facts.profiles.map(({ account, properties }) => ({
    key: keyOf(account),
    properties: Object.fromEntries(
      Object.entries(properties).filter(
        (entry): entry is [string, number | boolean | "page"] => entry[1] !== undefined,
      ),
    ),
  }));
  if (rows.length > 0) await writeProfiles(graph, { rows }, patient);
  const same = facts.profiles.flatMap(({ account, sameOwner }) =>
    sameOwner.map((other) => ({
      from: keyOf(account),
      to: keyOf(other),
      source: sourceOf(account.network),
    })),
  );
  const others = same.filter(({ from, to }) => from !== to);
  if (others.length > 0) await writeSameOwners(graph, { rows: others, import: number }, patient);
}

/** Nodes are the posts that files list, those with counts, and those at which acts wait. */
async function savePosts(
  graph: Graph,
  facts: Facts,
  owners: ReadonlyMap<string, string | null>,
): Promise<void> {
  const rows = new Map<string, PostRow>();
  const add = (post: PostRef, at: number | null, topics: readonly string[] = []): void => {
    const key = postKey(post);
    const owner = owners.get(key) ?? null;
    rows.set(key, {
      key,
      network: post.network,
      nativeId: post.post,
      at: at ?? rows.get(key)?.at ?? null,
      owner,
      topics: topics.length > 0 ? topics : (rows.get(key)?.topics ?? []),
    });
  };
  for (const { post } of actsIn(facts)) if (post && owners.get(postKey(post)) === null) add(post, null);
  for (const { of } of facts.metrics) if (isPost(of)) add(of, null);
  for (const { post, at, topics } of facts.posts) add(post, at, topics);
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
): StoredAct {
  const { kind, at, precision, of, topic, list } = act;
  const post = act.post ? postKey(act.post) : null;
  const other = act.to ?? act.post?.owner ?? null;
  const toKey = post === null ? other && keyOf(other) : (owners.get(post) ?? null);
  const fromKey = keyOf(act.from);
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
    toAs: other && toKey !== null ? namedAs(other, toKey) : null,
    imports: [number],
    others: null,
  };
  return { ...row, id: actId({ ...row, kind }) };
}

/** The handle that was all a file knew of an account that has another key. */
function namedAs({ network, nativeId, handle }: AccountRef, key: string): string | null {
  if (nativeId !== undefined || handle === undefined) return null;
  return handleAccountKey(network, handle) === key ? null : handleKeyOf(handle);
}

async function saveAllFollows(
  graph: Graph,
  { follows }: Facts,
  keyOf: KeyOf,
  { import: number, saidAt, sourceOf }: BatchContext,
): Promise<number> {
  const rows = follows
    .map((follow) => {
      const [from, to] = [keyOf(follow.from), keyOf(follow.to)];
      const { at, precision, act } = follow;
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

async function saveMetrics(graph: Graph, { metrics }: Facts, keyOf: KeyOf): Promise<void> {
  const rows = metrics.map(({ of, counts, observedAt, windowDays }) => {
    const account = isPost(of) ? null : keyOf(of);
    const post = isPost(of) ? postKey(of) : null;
    const known = Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined);
    return {
      id: metricId(account ?? post ?? "", observedAt, windowDays),
      account,
      post,
      observedAt,
      windowDays,
      counts: Object.fromEntries(known),
    };
  });
  if (rows.length > 0) await writeMetrics(graph, { rows }, patient);
}
