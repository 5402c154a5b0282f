/** A world of one person: its accounts, whoever follows or engages them, and nobody else; for a rescore between runs. */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { interactionKinds } from "../words.ts";
import { holdLaterFollows } from "./hold-later-follows.ts";
import { type KnownPerson, newestThen, PERSON_DEADLINE_MS, stateOf } from "./known-person.ts";
import type { Past, PastRun } from "./ledger/past.ts";
import { slotOf } from "./open-run.ts";
import type { PersonAccount } from "./person-accounts.ts";
import { placesFor, type Rejudged } from "./person-actors.ts";
import { personActs } from "./person-acts.ts";
import { emptyColumns } from "./person-columns.ts";
import { daysOfPerson } from "./person-days.ts";
import { personEnded } from "./person-ended.ts";
import { personFollowers } from "./person-followers.ts";
import { pastOf } from "./person-past.ts";
import { KNOWN, LATE, NEW } from "./scene.ts";
import type { Judged, World } from "./world.ts";

export interface PersonWorld {
  readonly world: World;
  readonly judged: Judged;
  /** The person's accounts, now and then; they stand first in the world, in this order. */
  readonly accounts: readonly PersonAccount[];
  /** Positions of those that are the person's now. */
  readonly own: readonly number[];
  /** What the current run saw. */
  readonly past: Past;
  /** Keys of accounts whose own archives were imported. */
  readonly subjects: ReadonlySet<string>;
}

/** Who follows and engages each account, as rows of packed columns. */
async function readFacts(
  graph: Graph,
  { accounts }: KnownPerson,
  run: PastRun,
  call: Pick<CallOptions, "deadlineMs" | "signal">,
) {
  const options = { ...call, slot: slotOf(run.number) };
  const compared = { ...options, form: run.hasNews ? "COMPARED" : "ALONE" };
  const news = { run: run.number, learned: run.learned, connected: [...run.connected] };
  const keys = accounts.map(({ key }) => key);
  // All at once: one after the other, a user with ten accounts would wait for twenty answers.
  return Promise.all([
    Promise.all(keys.map((key) => personFollowers(graph, { key, ...news }, compared))),
    Promise.all(keys.map((key) => personActs(graph, { key, ...news }, compared))),
    run.hasNews ? personEnded(graph, { keys, learned: run.learned, run: run.number }, options) : [],
  ]);
}

/**
 * Reads the world of one person as the current run judged it, and what that run saw of it.
 * @param rejudged accounts that are taken for something else than the graph says
 * @param now milliseconds
 */
export async function readPerson(
  graph: Graph,
  run: PastRun,
  known: KnownPerson,
  rejudged: Rejudged,
  now: number,
  call: Pick<CallOptions, "deadlineMs" | "signal"> = { deadlineMs: PERSON_DEADLINE_MS },
): Promise<PersonWorld> {
  const { accounts, own, seen, sources, asked } = known;
  const actors = placesFor(accounts, rejudged);
  const newest = newestThen(known);
  const columns = emptyColumns();
  const engagers = new Set<number>();
  const kept: string[] = [];
  const [followers, acts, left] = await readFacts(graph, known, run, call);
  for (const [n, { key, network, stored, past }] of accounts.entries()) {
    let latest = 0;
    const see = (at: number): void => {
      if (at > latest) latest = at;
    };
    const learntOf = (code: number, time: number) =>
      code === NEW && time > 0 && past?.clock != null && time <= past.clock ? LATE : code;
    columns.follows.open();
    for (const { quality, qualityThen, sources: ids, since, learnt } of followers[n] ?? []) {
      ids.forEach((id, f) => {
        const at = since[f] ?? 0;
        columns.follows.add(actors.place(id, quality, 0, qualityThen), at, learntOf(learnt[f] ?? KNOWN, at));
        see(at);
      });
    }
    columns.acts.open();
    const days = stored?.days ?? null;
    if (days !== null) kept.push(days);
    for (const { kind, quality, qualityThen, sources: ids, standing, at, learnt } of acts[n] ?? []) {
      const word = interactionKinds.indexOf(kind);
      ids.forEach((id, f) => {
        const [time, code] = [at[f] ?? 0, learnt[f] ?? KNOWN];
        const source = actors.place(id, quality, standing[f] ?? 0, qualityThen);
        columns.acts.add(source, time, learntOf(code, time), word);
        if (days === null || code !== KNOWN || source < accounts.length) engagers.add(id);
        see(time);
      });
    }
    if (latest > 0 && seen.has(key)) newest.set(network, Math.max(newest.get(network) ?? 0, latest));
  }
  const state = stateOf(known, newest, now);
  const { clocks, stated } = state;
  const follows = columns.follows.done();
  const placeOf = (id: number) => actors.place(id, "INSUFFICIENT_EVIDENCE", 0);
  await holdLaterFollows(graph, follows, accounts, clocks, sources, placeOf);
  const ended = emptyColumns().follows;
  for (const { key } of accounts) {
    ended.open();
    for (const follow of left.filter((row) => row.key === key))
      ended.add(actors.place(follow.source, follow.quality, 0, follow.qualityThen), follow.since, NEW);
  }
  const { keys, apart = [], slug } = asked;
  const actsOnDay = await daysOfPerson(graph, { kept, ids: [...engagers], own: keys, apart }, actors, call);
  const world: World = {
    accounts,
    owner: Int32Array.from(actors.quality, (_, position) =>
      slug !== null && own.includes(position) ? 0 : -1,
    ),
    users: [{ slug: slug ?? "", accounts: own }],
    stated,
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
  const past = pastOf(run, known, state, actors, ended.done());
  const subjects = new Set(sources.flatMap(({ subject }) => subject ?? []));
  return { world, judged, accounts, past, subjects, own };
}
