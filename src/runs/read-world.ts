/** Reads the graph into columns: accounts, owners, clocks, stated counts, follows and interactions; and what the run before saw. */
import type { Graph } from "../graph/driver.ts";
import type { Slot } from "../graph/query-texts.ts";
import { clocksOf } from "./clocks.ts";
import { holdLaterFollows } from "./hold-later-follows.ts";
import type { Past, PastFacts, PastRun } from "./ledger/past.ts";
import { pastRun } from "./ledger/past-run.ts";
import { readPast } from "./ledger/read-past.ts";
import { NewestFacts } from "./newest-facts.ts";
import { readAccounts, unpackAccounts } from "./read-accounts.ts";
import { readAllActs, readAllFollows } from "./read-columns.ts";
import { readMetrics } from "./read-metrics.ts";
import { readSources } from "./read-sources.ts";
import { readUsers } from "./read-users.ts";
import { StatedCollector } from "./stated-counts.ts";
import type { AccountFacts, Clock, World } from "./world.ts";

/** What a run reads besides the world: where internal ids stand, what its slot holds already, the past. */
export interface ReadWorld {
  readonly world: World;
  readonly positionOf: (id: number) => number;
  /** Fingerprints of what stands in this run's slot, by position; NaN for nothing that could be kept. */
  readonly prints: Float64Array;
  /** Null at the first run. */
  readonly past: Past | null;
  /** Keys of accounts whose own archives were imported. */
  readonly subjects: ReadonlySet<string>;
}

interface Options {
  readonly slot: Slot;
  /** Milliseconds. */
  readonly now: number;
  readonly onAccount: (done: number) => Promise<void>;
}

/** Reads everything a run needs; accounts that appear meanwhile wait for the next run. */
export async function readWorld(graph: Graph, { slot, now, onAccount }: Options): Promise<ReadWorld> {
  const [before = null] = await pastRun(graph, {});
  const accounts: AccountFacts[] = [];
  const held: (number | null)[] = [];
  const facts: (PastFacts | null)[] = [];
  const asked = { past: before?.number ?? null };
  for await (const row of readAccounts.stream(graph, asked, { slot })) {
    for (const { account, print, past } of unpackAccounts(row.accounts)) {
      accounts.push(account);
      held.push(print);
      facts.push(past);
    }
    await onAccount(accounts.length);
  }
  const positionOf = positions(accounts);
  const { users, owner, usersThen } = await readOwners(graph, slot, accounts, asked.past);
  const newest = new NewestFacts(accounts);
  const places = {
    count: accounts.length,
    positionOf,
    owner,
    see: newest.see,
    past: before,
    pastClock: (position: number) => facts[position]?.clock ?? null,
  };
  const [follows, { acts, actsOnDay }] = await Promise.all([
    readAllFollows(graph, places),
    readAllActs(graph, places),
  ]);
  const sources = await readSources(graph, {});
  const clockOf = clocksOf(sources, newest.byNetwork(), now);
  const clocks = accounts.map(({ key, network }) => clockOf(key, network));
  await holdLaterFollows(graph, follows, accounts, clocks, sources, positionOf);
  const thenClock = (position: number): Clock | null => {
    const [current, then] = [clocks[position], facts[position]];
    if (!current || then?.clock == null) return null;
    return { ...current, at: then.clock, status: then.frozen ? "FROZEN" : "CURRENT" };
  };
  const stated = await readStated(graph, accounts, before, [
    (position) => clocks[position] ?? clockOf("", accounts[position]?.network ?? ""),
    (position) => thenClock(position) ?? clocks[position] ?? clockOf("", ""),
  ]);
  const world = { accounts, owner, users, stated: stated.present, clocks, follows, acts, actsOnDay };
  const prints = Float64Array.from(held, (print) => print ?? Number.NaN);
  const subjects = new Set(sources.flatMap(({ subject }) => subject ?? []));
  if (before === null) return { world, positionOf, prints, past: null, subjects };
  const past = await readPast(graph, before, {
    facts,
    positionOf,
    clocks: accounts.map((_, position) => thenClock(position)),
    stated: stated.past,
    sources,
    users: usersThen,
  });
  return { world, positionOf, prints, past, subjects };
}

/** Where an internal id stands in the columns; -1 where it is not an account that was read. */
function positions(accounts: readonly AccountFacts[]): (id: number) => number {
  const largest = accounts.reduce((most, { id }) => Math.max(most, id), 0);
  const column = new Int32Array(largest + 1).fill(-1);
  accounts.forEach(({ id }, position) => {
    column[id] = position;
  });
  return (id) => column[id] ?? -1;
}

async function readOwners(graph: Graph, slot: Slot, accounts: readonly AccountFacts[], past: number | null) {
  const byKey = new Map(accounts.map(({ key }, position) => [key, position]));
  const found = (keys: readonly string[]) =>
    keys.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a - b);
  const owner = new Int32Array(accounts.length).fill(-1);
  const users: { slug: string; accounts: number[] }[] = [];
  const usersThen = new Map<string, { score: number; accounts: readonly number[] }>();
  for await (const row of readUsers.stream(graph, { past }, { slot })) {
    const owned = found(row.accounts);
    for (const position of owned) owner[position] = users.length;
    users.push({ slug: row.slug, accounts: owned });
    if (row.past) usersThen.set(row.slug, { score: row.past.score, accounts: found(row.past.accounts) });
  }
  return { users, owner, usersThen };
}

type ClockAt = (position: number) => World["clocks"][number];

/** Stated counts as they are known now by the clocks of now, and as they were known then by the clocks of then. */
async function readStated(
  graph: Graph,
  accounts: readonly AccountFacts[],
  past: PastRun | null,
  [clockNow, clockThen]: readonly [ClockAt, ClockAt],
) {
  const byKey = new Map(accounts.map(({ key }, position) => [key, position]));
  const now = new StatedCollector(clockNow);
  const then = new StatedCollector(clockThen);
  for await (const row of readMetrics.stream(graph, { learned: past?.learned ?? 0 })) {
    const position = byKey.get(row.key);
    if (position === undefined) continue;
    now.add(position, row);
    if (past !== null && !row.isNew) then.add(position, row);
  }
  return { present: now.done(), past: then.done() };
}
