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
import { heldActs, mergeActs, replaceActs, type SaidAct, together } from "./merge-acts.ts";
import { heldFollows, mergeFollows } from "./merge-follows.ts";
import { movePosts } from "./move-posts.ts";
import { redirectActs } from "./redirect-acts.ts";
import { redirectTakenBack } from "./redirect-taken-back.ts";
import type { Statement } from "./statement.ts";
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

/** What is said under the twin's handle says so from now on, so that the two can be told apart again. */
function renamed(
  said: Statement,
  twin: string,
  { from, to }: { from: string; to: string | null },
): Statement {
  const handle = twin.slice(twin.indexOf(":@") + 2);
  return {
    ...said,
    fromAs: from === twin ? handle : said.fromAs,
    toAs: to === twin ? handle : said.toAs,
  };
}

async function moveFollows(graph: Graph, twin: string, key: string): Promise<void> {
  const right = (side: string): string => (side === twin ? key : side);
  for (;;) {
    const page = await twinFollows(graph, { twin, limit: PAGE }, patient);
    if (page.length === 0) return;
    const follows = (await heldFollows(graph, page))
      .map(({ statements, ...follow }) => ({
        ...follow,
        statements: statements.map((said) => renamed(said, twin, follow)),
        from: right(follow.from),
        to: right(follow.to),
      }))
      .filter((follow) => follow.from !== follow.to);
    await mergeFollows(graph, follows);
    await dropTwinLinks(graph, { twin, links: page.map(({ link }) => link) }, patient);
  }
}

async function moveActs(graph: Graph, twin: string, key: string, kind: InteractionKind): Promise<void> {
  const right = (side: string): string => (side === twin ? key : side);
  const options = { ...patient, kind };
  for (;;) {
    const page = await twinActs(graph, { twin, limit: PAGE }, options);
    if (page.length === 0) return;
    const held = await heldActs(
      graph,
      kind,
      page.map(({ id }) => id),
    );
    const acts = held
      .map(({ statements, ...act }) => ({
        ...act,
        statements: statements.map((said) => renamed(said, twin, { from: act.fromKey, to: act.toKey })),
        fromKey: right(act.fromKey),
        toKey: act.toKey === null ? null : right(act.toKey),
      }))
      .filter((act) => act.fromKey !== act.toKey)
      .map((act) => ({ ...act, oldId: act.id, id: actId({ ...act, kind }) }));
    const same = acts.filter(({ id, oldId }) => id === oldId);
    const ids = same.map(({ id }) => id);
    if (ids.length > 0) {
      await redirectActs(graph, { ids, twin, key }, options);
      await redirectTakenBack(graph, { ids, twin, key }, patient);
      await replaceActs(graph, kind, oneEach(same));
    }
    await mergeActs(
      graph,
      kind,
      acts.filter(({ id, oldId }) => id !== oldId).map(({ oldId: _oldId, ...act }) => act),
    );
    await dropTwinLinks(graph, { twin, links: page.map(({ link }) => link) }, patient);
  }
}

/** What stands and what was taken back of an act are two entries. */
function oneEach(acts: readonly SaidAct[]): SaidAct[] {
  const byId = new Map<string, SaidAct>();
  for (const act of acts) {
    const other = byId.get(act.id);
    byId.set(act.id, other ? together(other, act) : act);
  }
  return [...byId.values()];
}
