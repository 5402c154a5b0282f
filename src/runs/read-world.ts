/** Reads the graph into columns: accounts, owners, clocks, stated counts, follows and interactions, each in one packed stream. */
import type { Graph } from "../graph/driver.ts";
import type { Slot } from "../graph/query.ts";
import { clocksOf } from "./clocks.ts";
import { Growable } from "./growable.ts";
import { readAccounts } from "./read-accounts.ts";
import { readActs } from "./read-acts.ts";
import { readActsOnPosts } from "./read-acts-on-posts.ts";
import { readFollows } from "./read-follows.ts";
import { readMetrics } from "./read-metrics.ts";
import { readSources } from "./read-sources.ts";
import { readUsers } from "./read-users.ts";
import { DayCounter } from "./selectivity.ts";
import { StatedCollector } from "./stated-counts.ts";
import type { AccountFacts, Acts, Follows, World } from "./world.ts";

/** What a run reads besides the world: where internal ids stand, and which accounts an earlier run marked as spam. */
export interface ReadWorld {
  readonly world: World;
  readonly positionOf: (id: number) => number;
  readonly markedSpam: Uint8Array;
}

interface Options {
  readonly slot: Slot;
  /** Milliseconds. */
  readonly now: number;
  readonly onAccount: (done: number) => Promise<void>;
}

/** Reads everything a run needs; accounts that appear meanwhile wait for the next run. */
export async function readWorld(graph: Graph, { slot, now, onAccount }: Options): Promise<ReadWorld> {
  const accounts: AccountFacts[] = [];
  const spam: boolean[] = [];
  for await (const { spam: marked, ...account } of readAccounts.stream(graph, {}, { slot })) {
    spam.push(marked);
    if (accounts.push(account) % 10_000 === 0) await onAccount(accounts.length);
  }
  const positionOf = positions(accounts);
  const { users, owner } = await readOwners(graph, accounts);
  const newest = new Map<string, number>();
  const see = (position: number, at: number) => {
    const network = accounts[position]?.network ?? "";
    if (at > (newest.get(network) ?? 0)) newest.set(network, at);
  };
  const [follows, { acts, actsOnDay }] = await Promise.all([
    readAllFollows(graph, accounts.length, positionOf, see),
    readAllActs(graph, accounts.length, positionOf, owner, see),
  ]);
  const clockOf = clocksOf(await readSources(graph, {}), newest, now);
  const clocks = accounts.map(({ key, network }) => clockOf(key, network));
  const stated = await readStated(graph, accounts, (position) => {
    const { key = "", network = "" } = accounts[position] ?? {};
    return clocks[position] ?? clockOf(key, network);
  });
  const world = { accounts, owner, users, stated, clocks, follows, acts, actsOnDay };
  return { world, positionOf, markedSpam: Uint8Array.from(spam, Number) };
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

async function readOwners(graph: Graph, accounts: readonly AccountFacts[]) {
  const byKey = new Map(accounts.map(({ key }, position) => [key, position]));
  const owner = new Int32Array(accounts.length).fill(-1);
  const users: { slug: string; accounts: number[] }[] = [];
  for await (const row of readUsers.stream(graph, {})) {
    const owned = row.accounts.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a - b);
    for (const position of owned) owner[position] = users.length;
    users.push({ slug: row.slug, accounts: owned });
  }
  return { users, owner };
}

type See = (position: number, at: number) => void;
const ints = (length: number) => new Int32Array(length);
const floats = (length: number) => new Float64Array(length);
const bytes = (length: number) => new Uint8Array(length);

async function readAllFollows(
  graph: Graph,
  count: number,
  positionOf: (id: number) => number,
  see: See,
): Promise<Follows> {
  const [from, to] = [ints(count), ints(count)];
  const [source, since] = [new Growable(ints), new Growable(floats)];
  for await (const row of readFollows.stream(graph, {})) {
    const target = positionOf(row.target);
    if (target < 0) continue;
    from[target] = source.length;
    for (let n = 0; n < row.sources.length; n++) {
      const follower = positionOf(row.sources[n] as number);
      if (follower < 0 || follower === target) continue;
      const at = row.since[n] ?? 0;
      source.push(follower);
      since.push(at);
      see(target, at);
    }
    to[target] = source.length;
  }
  return { from, to, source: source.done(), since: since.done() };
}

async function readAllActs(
  graph: Graph,
  count: number,
  positionOf: (id: number) => number,
  owner: Int32Array,
  see: See,
): Promise<{ acts: Acts; actsOnDay: World["actsOnDay"] }> {
  const [from, to] = [ints(count), ints(count)];
  const [source, at, kind] = [new Growable(ints), new Growable(floats), new Growable(bytes)];
  const days = new DayCounter();
  for await (const row of readActs.stream(graph, {})) {
    const target = positionOf(row.target);
    if (target < 0) continue;
    from[target] = source.length;
    for (let n = 0; n < row.sources.length; n++) {
      const actor = positionOf(row.sources[n] as number);
      if (actor < 0 || actor === target) continue;
      const time = row.at[n] as number;
      source.push(actor);
      at.push(time);
      kind.push(row.kinds[n] as number);
      see(target, time);
      const sameUser = (owner[actor] as number) >= 0 && owner[actor] === owner[target];
      if (!sameUser) days.add(actor, time);
    }
    to[target] = source.length;
  }
  for await (const row of readActsOnPosts.stream(graph, {})) {
    row.sources.forEach((id, n) => {
      const actor = positionOf(id);
      if (actor >= 0) days.add(actor, row.at[n] ?? 0);
    });
  }
  const acts = { from, to, source: source.done(), at: at.done(), kind: kind.done() };
  return { acts, actsOnDay: days.done() };
}

async function readStated(
  graph: Graph,
  accounts: readonly AccountFacts[],
  clockOf: (position: number) => World["clocks"][number],
): Promise<World["stated"]> {
  const byKey = new Map(accounts.map(({ key }, position) => [key, position]));
  const collector = new StatedCollector(clockOf);
  for await (const row of readMetrics.stream(graph, {})) {
    const position = byKey.get(row.key);
    if (position !== undefined) collector.add(position, row);
  }
  return collector.done();
}
