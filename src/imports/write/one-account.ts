/**
 * An account known by its handle and one known by its native id turn out to be one: everything of the first is written
 * anew under the key of the second, as if its files had said the native id at once, then removed. Each step can be
 * repeated, so a kill in between loses nothing: the next import of the same reference goes on.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type InteractionKind, interactionKinds } from "../../words.ts";
import { actId, metricId } from "../act-id.ts";
import { absorbAccount } from "./absorb-account.ts";
import { dropTwinLinks } from "./drop-twin-links.ts";
import { movePosts } from "./move-posts.ts";
import { redirectActs } from "./redirect-acts.ts";
import { saveActs } from "./save-acts.ts";
import { saveFollows } from "./save-follows.ts";
import { twinActs } from "./twin-acts.ts";
import { twinFollows } from "./twin-follows.ts";
import { twinMetrics } from "./twin-metrics.ts";
import { writeMetrics } from "./write-metrics.ts";

/** Relationships moved in one transaction. */
const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Makes the account `twin` (a handle key) one with the account `key`, which exists. */
export async function makeOneAccount(graph: Graph, twin: string, key: string): Promise<void> {
  await moveFollows(graph, twin, key);
  for (const kind of interactionKinds) await moveActs(graph, twin, key, kind);
  while ((await movePosts(graph, { twin, key, limit: PAGE }, patient))[0]?.moved) {}
  const metrics = await twinMetrics(graph, { twin }, patient);
  const rows = metrics.map(({ observedAt, windowDays, counts }) => ({
    id: metricId(key, observedAt, windowDays),
    account: key,
    post: null,
    observedAt,
    windowDays,
    counts: Object.fromEntries(
      Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== null),
    ),
  }));
  await writeMetrics(graph, { rows }, patient);
  await absorbAccount(graph, { twin, key }, patient);
}

async function moveFollows(graph: Graph, twin: string, key: string): Promise<void> {
  const right = (side: string): string => (side === twin ? key : side);
  for (;;) {
    const page = await twinFollows(graph, { twin, limit: PAGE }, patient);
    if (page.length === 0) return;
    const follows = page
      .map((follow) => ({
        ...follow,
        from: right(follow.fromKey),
        to: right(follow.toKey),
        at: follow.since,
      }))
      .filter((follow) => follow.from !== follow.to);
    await saveFollows(graph, follows);
    await dropTwinLinks(graph, { twin, links: page.map(({ link }) => link) }, patient);
  }
}

async function moveActs(graph: Graph, twin: string, key: string, kind: InteractionKind): Promise<void> {
  const right = (side: string): string => (side === twin ? key : side);
  const options = { ...patient, kind };
  for (;;) {
    const page = await twinActs(graph, { twin, limit: PAGE }, options);
    if (page.length === 0) return;
    const acts = page
      .map(({ act }) => ({
        ...act,
        fromKey: right(act.fromKey),
        toKey: act.toKey === null ? null : right(act.toKey),
      }))
      .filter((act) => act.fromKey !== act.toKey)
      .map((act) => ({ ...act, oldId: act.id, id: actId({ ...act, kind }) }));
    const same = acts.filter(({ id, oldId }) => id === oldId);
    if (same.length > 0) await redirectActs(graph, { ids: same.map(({ id }) => id), twin, key }, options);
    const renamed = acts.filter(({ id, oldId }) => id !== oldId).map(({ oldId: _oldId, ...act }) => act);
    await saveActs(graph, kind, renamed);
    await dropTwinLinks(graph, { twin, links: page.map(({ link }) => link) }, patient);
  }
}
