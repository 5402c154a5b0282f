/** Writes one batch of facts, in the order in which they need each other. Replaying a batch changes nothing. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type AccountRef, isPost, type PostRef } from "../../networks/activity.ts";
import { interactionKinds, type NetworkId } from "../../words.ts";
import { actId, metricId } from "../act-id.ts";
import type { ActFact, Facts } from "../facts.ts";
import { postKey } from "../identity.ts";
import { type KeyOf, type Remembered, resolveAccounts } from "./resolve-accounts.ts";
import { resolvePosts } from "./resolve-posts.ts";
import { saveActs } from "./save-acts.ts";
import { saveFollows } from "./save-follows.ts";
import type { ActRow } from "./write-acts.ts";
import { writeMetrics } from "./write-metrics.ts";
import { writeOwns } from "./write-owns.ts";
import { type PostRow, writePosts } from "./write-posts.ts";
import { writeProfiles } from "./write-profiles.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export interface BatchContext {
  /** Milliseconds; time of the import. */
  readonly now: number;
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
  const owners = await resolvePosts(graph, postClaims(facts, keyOf));
  await saveProfiles(graph, facts, keyOf);
  await savePosts(graph, facts, owners);
  const duplicateActs = await saveAllActs(graph, facts.acts, keyOf, owners, context);
  const duplicateFollows = await saveAllFollows(graph, facts, keyOf, context);
  await saveMetrics(graph, facts, keyOf);
  if (facts.owns.length > 0) {
    const rows = facts.owns.map(({ slug, name, account }) => ({ slug, name, account: keyOf(account) }));
    await writeOwns(graph, { rows, now: context.now }, patient);
  }
  return { duplicates: duplicateActs + duplicateFollows };
}

function* accountsIn(facts: Facts): Iterable<AccountRef> {
  for (const { from, to } of facts.follows) {
    yield from;
    yield to;
  }
  for (const { from, to, post } of facts.acts) {
    yield from;
    if (to) yield to;
    if (post?.owner) yield post.owner;
  }
  for (const { owner } of facts.posts) yield owner;
  for (const { of } of facts.metrics) {
    if (!isPost(of)) yield of;
    else if (of.owner) yield of.owner;
  }
  for (const { account } of facts.profiles) yield account;
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
  for (const { post, to } of facts.acts) if (post) add(post, to ?? post.owner);
  for (const { of } of facts.metrics) if (isPost(of)) add(of, of.owner);
  for (const { post, owner } of facts.posts) add(post, owner);
  return claims;
}

async function saveProfiles(graph: Graph, facts: Facts, keyOf: KeyOf): Promise<void> {
  const rows = facts.profiles.map(({ account, properties }) => ({
    key: keyOf(account),
    properties: Object.fromEntries(
      Object.entries(properties).filter(
        (entry): entry is [string, number | boolean] => entry[1] !== undefined,
      ),
    ),
  }));
  if (rows.length > 0) await writeProfiles(graph, { rows }, patient);
}

/** Nodes are the posts that files list, those with counts, and those at which acts wait. */
async function savePosts(
  graph: Graph,
  facts: Facts,
  owners: ReadonlyMap<string, string | null>,
): Promise<void> {
  const rows = new Map<string, PostRow>();
  const add = (post: PostRef, at: number | null): void => {
    const key = postKey(post);
    const owner = owners.get(key) ?? null;
    rows.set(key, {
      key,
      network: post.network,
      nativeId: post.post,
      at: at ?? rows.get(key)?.at ?? null,
      owner,
    });
  };
  for (const { post } of facts.acts) if (post && owners.get(postKey(post)) === null) add(post, null);
  for (const { of } of facts.metrics) if (isPost(of)) add(of, null);
  for (const { post, at } of facts.posts) add(post, at);
  if (rows.size > 0) await writePosts(graph, { rows: [...rows.values()] }, patient);
}

async function saveAllActs(
  graph: Graph,
  acts: readonly ActFact[],
  keyOf: KeyOf,
  owners: ReadonlyMap<string, string | null>,
  { sourceOf }: BatchContext,
): Promise<number> {
  let written = 0;
  let asked = 0;
  for (const kind of interactionKinds) {
    const rows: ActRow[] = [];
    for (const act of acts) {
      if (act.kind !== kind) continue;
      const row = actRow(act, keyOf, owners, sourceOf(act.from.network));
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
  source: string,
): ActRow {
  const { kind, at, precision, of, topic, list } = act;
  const post = act.post ? postKey(act.post) : null;
  const toKey = post === null ? act.to && keyOf(act.to) : (owners.get(post) ?? null);
  const fromKey = keyOf(act.from);
  const onceOnly = (kind === "LIKE" || kind === "SHARE") && post !== null;
  const row = {
    fromKey,
    toKey,
    at,
    precision,
    of,
    post,
    act: onceOnly ? null : act.act,
    topic,
    list,
    source,
  };
  return { ...row, id: actId({ ...row, kind }) };
}

async function saveAllFollows(
  graph: Graph,
  { follows }: Facts,
  keyOf: KeyOf,
  { sourceOf }: BatchContext,
): Promise<number> {
  const rows = follows
    .map(({ from, to, at, precision }) => ({
      from: keyOf(from),
      to: keyOf(to),
      at,
      precision,
      source: sourceOf(from.network),
    }))
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
