/** A world of one person: its accounts, whoever follows or engages them, and nobody else; for a rescore between runs. */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { interactionKinds } from "../words.ts";
import { clocksOf } from "./clocks.ts";
import { holdLaterFollows } from "./hold-later-follows.ts";
import type { Past, PastRun } from "./ledger/past.ts";
import { slotOf } from "./open-run.ts";
import { type PersonAccount, personAccounts } from "./person-accounts.ts";
import { countDays, placesFor } from "./person-actors.ts";
import { personActs } from "./person-acts.ts";
import { emptyColumns } from "./person-columns.ts";
import { personEnded } from "./person-ended.ts";
import { personFollowers } from "./person-followers.ts";
import { personMetrics } from "./person-metrics.ts";
import { personUser } from "./person-user.ts";
import { readSources } from "./read-sources.ts";
import { reconnectedSources } from "./reconnected-sources.ts";
import { LATE, NEW } from "./scene.ts";
import { StatedCollector } from "./stated-counts.ts";
import { unpackCard } from "./stored-card.ts";
import type { Clock, Judged, World } from "./world.ts";

export interface PersonWorld {
  readonly world: World;
  readonly judged: Judged;
  /** Position of an internal id; -1 for nobody of this world. */
  readonly positionOf: (id: number) => number;
  /** The person's accounts, now and then; they stand first in the world, in this order. */
  readonly accounts: readonly PersonAccount[];
  /** Positions of those that are the person's now. */
  readonly own: readonly number[];
  /** What the current run saw. */
  readonly past: Past;
  /** Keys of accounts whose own archives were imported. */
  readonly subjects: ReadonlySet<string>;
}

/** Milliseconds that reading one person may take. */
export const PERSON_DEADLINE_MS = 30_000;

/** Whose world is read; also one that is not so, for a what-if. */
export interface PersonAsked {
  /** Keys of the accounts that are the person's. */
  readonly keys: readonly string[];
  /** Slug of the user; null for an account that nobody owns. */
  readonly slug: string | null;
  /** Keys that are read, too, but are taken not to be the person's. */
  readonly apart?: readonly string[];
  /** Networks on which the person's own sources are taken to speak until now. */
  readonly reconnected?: ReadonlySet<string>;
}

/**
 * Reads the world of one person as the current run judged it, and what that run saw of it.
 * @param person its accounts now; those that the user owned at the run but no longer does are read along
 * @param now milliseconds
 */
export async function readPerson(
  graph: Graph,
  run: PastRun,
  person: PersonAsked,
  now: number,
  call: Pick<CallOptions, "deadlineMs" | "signal"> = { deadlineMs: PERSON_DEADLINE_MS },
): Promise<PersonWorld> {
  const options = { ...call, slot: slotOf(run.number) };
  const { apart = [] } = person;
  const [userThen = null] =
    person.slug === null ? [] : await personUser(graph, { slug: person.slug, run: run.number }, options);
  const seen = new Set([...person.keys, ...(userThen?.accounts ?? [])]);
  const keys = [...new Set([...seen, ...apart])].sort();
  const accounts = await personAccounts(graph, { keys, run: run.number }, options);
  const actors = placesFor(accounts);
  const newest = new Map<string, number>();
  const columns = emptyColumns();
  const engagers = new Set<number>();
  const news = { run: run.number, learned: run.learned, connected: [...run.connected] };
  const compared = { ...options, form: run.hasNews ? "COMPARED" : "ALONE" };
  // All at once: one after the other, a user with ten accounts would wait for twenty answers.
  const [facts, known, metrics, left] = await Promise.all([
    Promise.all(
      accounts.map(({ key }) =>
        Promise.all([
          personFollowers(graph, { key, ...news }, compared),
          personActs(graph, { key, ...news }, compared),
        ]),
      ),
    ),
    readSources(graph, {}, call),
    personMetrics(graph, { keys, learned: run.learned }, options),
    run.hasNews ? personEnded(graph, { keys, learned: run.learned, run: run.number }, options) : [],
  ]);
  for (const [n, { key, network, stored, past }] of accounts.entries()) {
    const [[row] = [], acts = []] = facts[n] ?? [];
    const see = (of: string, at: number) => {
      if (seen.has(key)) newest.set(of, Math.max(newest.get(of) ?? 0, at));
    };
    if (stored !== null) for (const part of unpackCard(stored.card).networks) see(part.network, part.asOf);
    const learntOf = (code: number, time: number) =>
      code === NEW && time > 0 && past?.clock != null && time <= past.clock ? LATE : code;
    columns.follows.open();
    row?.sources.forEach((id, n) => {
      const since = row.since[n] ?? 0;
      const quality = row.quality[n] ?? "INSUFFICIENT_EVIDENCE";
      const source = actors.place(id, quality, 0, row.qualityThen[n]);
      columns.follows.add(source, since, learntOf(row.learnt[n] ?? 0, since));
      see(network, since);
    });
    columns.acts.open();
    for (const act of acts) {
      const source = actors.place(act.source, act.quality, act.standing, act.qualityThen);
      columns.acts.add(source, act.at, learntOf(act.learnt, act.at), interactionKinds.indexOf(act.kind));
      engagers.add(act.source);
      see(network, act.at);
    }
  }
  const sources = reconnectedSources(known, accounts, person, now);
  const clockOf = clocksOf(sources, newest, now);
  const clocks = accounts.map(({ key, network }) => clockOf(key, network));
  const follows = columns.follows.done();
  const placeOf = (id: number) => actors.place(id, "INSUFFICIENT_EVIDENCE", 0);
  await holdLaterFollows(graph, follows, accounts, clocks, sources, placeOf);
  const clocksThen = accounts.map(({ past }, n): Clock | null => {
    const clock = clocks[n];
    if (clock === undefined || past?.clock == null) return null;
    return { ...clock, at: past.clock, status: past.frozen ? "FROZEN" : "CURRENT" };
  });
  const positionOf = (key: string) => accounts.findIndex((account) => account.key === key);
  const stated = new StatedCollector((n) => clocks[n] ?? clockOf("", ""));
  const statedThen = new StatedCollector((n) => clocksThen[n] ?? clocks[n] ?? clockOf("", ""));
  for (const row of metrics) {
    const position = positionOf(row.key);
    if (position < 0) continue;
    stated.add(position, row);
    if (!row.isNew) statedThen.add(position, row);
  }
  const ended = emptyColumns().follows;
  for (const { key } of accounts) {
    ended.open();
    for (const follow of left.filter((row) => row.key === key))
      ended.add(actors.place(follow.source, follow.quality, 0, follow.qualityThen), follow.since, NEW);
  }
  const actsOnDay = await countDays(
    graph,
    { ids: [...engagers], own: [...person.keys], apart: [...apart] },
    actors,
    call,
  );
  const own = person.keys
    .map(positionOf)
    .filter((position) => position >= 0)
    .sort((a, b) => a - b);
  const isOwned = person.slug !== null;
  const world: World = {
    accounts,
    owner: Int32Array.from(actors.quality, (_, position) => (isOwned && own.includes(position) ? 0 : -1)),
    users: [{ slug: person.slug ?? "", accounts: own }],
    stated: stated.done(),
    clocks,
    follows,
    acts: columns.acts.done(),
    actsOnDay,
  };
  const judged = {
    quality: Uint8Array.from(actors.quality),
    standing: Float64Array.from(actors.standing),
    signs: new Int32Array(actors.quality.length),
  };
  const connected = new Set(run.connected);
  const then = userThen?.accounts.map(positionOf).filter((position) => position >= 0) ?? [];
  const past: Past = {
    run,
    score: Float64Array.from(actors.quality, (_, position) => accounts[position]?.past?.score ?? Number.NaN),
    judged: { quality: Uint8Array.from(actors.qualityThen), standing: judged.standing },
    // Of whom it did not know, the queries tell what counts now.
    knew: (position) => position >= accounts.length || accounts[position]?.past !== null,
    clocks: clocksThen,
    stated: statedThen.done(),
    connected: new Set(
      sources.flatMap(({ id, subject }) => (subject !== null && connected.has(id) ? [subject] : [])),
    ),
    ended: ended.done(),
    users: new Map(userThen ? [[person.slug ?? "", { score: userThen.score, accounts: then }]] : []),
    owner: new Map(then.map((position) => [position, person.slug ?? ""])),
  };
  const subjects = new Set(sources.flatMap(({ subject }) => subject ?? []));
  return { world, judged, positionOf: actors.positionOf, accounts, past, subjects, own };
}
