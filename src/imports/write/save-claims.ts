/** Writes what a batch claims besides follows and acts: same owners, posts, counts and owned accounts. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { HAND } from "../../graph/users/hand-mark.ts";
import { type AccountRef, isPost, type PostRef } from "../../networks/activity.ts";
import { metricId } from "../act-id.ts";
import type { Facts } from "../facts.ts";
import { byHandle, postKey } from "../identity.ts";
import { actsIn } from "./batch-contents.ts";
import type { BatchContext } from "./batch-context.ts";
import { type Mark, markLine } from "./mark.ts";
import type { KeyOf } from "./resolve-accounts.ts";
import { type SaidMetric, saveMetrics } from "./save-metrics.ts";
import { settleUsers, userLine } from "./save-users.ts";
import { UNTOLD } from "./statement.ts";
import { writeOwns } from "./write-owns.ts";
import { type PostRow, writePosts } from "./write-posts.ts";
import { writeSameOwners } from "./write-same-owners.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** A post's row while a batch adds to it. */
type Growing = Omit<PostRow, "at" | "topics"> & {
  at: number | null;
  topics: string[];
  claims: string[];
  marks: string[];
};

export async function saveSameOwners(
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

/** Nodes are the posts that files list, those with counts, and those at which acts wait. */
export async function savePosts(
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

export async function saveCounts(
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

export async function saveOwns(
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
  await settleUsers(graph, await writeOwns(graph, { rows, now, hand: HAND }, patient));
}
