/**
 * What is known of a person without looking at anybody else: the accounts with what the current run stored of them, sources, and
 * stated counts. It is as quick for a celebrity as for anyone, and with the pairs it is all that a verdict takes.
 */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { clocksOf } from "./clocks.ts";
import type { PastRun } from "./ledger/past.ts";
import { slotOf } from "./open-run.ts";
import { type PersonAccount, personAccounts } from "./person-accounts.ts";
import type { PersonAsked } from "./person-asked.ts";
import { personMetrics } from "./person-metrics.ts";
import { personUser } from "./person-user.ts";
import { readSources, type SourceRow } from "./read-sources.ts";
import { reconnectedSources } from "./reconnected-sources.ts";
import { StatedCollector } from "./stated-counts.ts";
import { unpackCard } from "./stored-card.ts";
import type { Clock, Stated } from "./world.ts";

/** Milliseconds that reading one person may take. */
export const PERSON_DEADLINE_MS = 30_000;

export interface KnownPerson {
  readonly asked: PersonAsked;
  /** The person's accounts, now and then, in the order of their keys. */
  readonly accounts: readonly PersonAccount[];
  /** Positions of those that are the person's now. */
  readonly own: readonly number[];
  /** Keys of those whose facts a network without a source ends at. */
  readonly seen: ReadonlySet<string>;
  /** What the current run found of the user; null where it did not know one. */
  readonly userThen: { readonly score: number; readonly accounts: readonly string[] } | null;
  readonly sources: readonly SourceRow[];
  readonly metrics: Awaited<ReturnType<typeof personMetrics>>;
}

/**
 * Reads it as the current run left it.
 * @param asked its accounts now; those that the user owned at the run but no longer does are read along
 * @param now milliseconds
 */
export async function knownPerson(
  graph: Graph,
  run: PastRun,
  asked: PersonAsked,
  now: number,
  call: Pick<CallOptions, "deadlineMs" | "signal"> = { deadlineMs: PERSON_DEADLINE_MS },
): Promise<KnownPerson> {
  const options = { ...call, slot: slotOf(run.number) };
  const [userThen = null] =
    asked.slug === null ? [] : await personUser(graph, { slug: asked.slug, run: run.number }, options);
  const seen = new Set([...asked.keys, ...(userThen?.accounts ?? [])]);
  const keys = [...new Set([...seen, ...(asked.apart ?? [])])].sort();
  const [accounts, sources, metrics] = await Promise.all([
    personAccounts(graph, { keys, run: run.number }, options),
    readSources(graph, {}, call),
    personMetrics(graph, { keys, learned: run.learned }, options),
  ]);
  const own = accounts.flatMap(({ key }, position) => (asked.keys.includes(key) ? [position] : []));
  return {
    asked,
    accounts,
    own,
    seen,
    userThen,
    sources: reconnectedSources(sources, accounts, asked, now),
    metrics,
  };
}

/** The newest fact of each network that the current run knew of the person, milliseconds. */
export function newestThen({ accounts, seen }: KnownPerson): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { key, stored } of accounts) {
    if (stored === null || !seen.has(key)) continue;
    for (const { network, asOf } of unpackCard(stored.card).networks)
      newest.set(network, Math.max(newest.get(network) ?? 0, asOf));
  }
  return newest;
}

/** The person's clocks, and what is stated by then, each by the position of the account. */
export interface PersonState {
  readonly clocks: readonly Clock[];
  readonly stated: ReadonlyMap<number, Stated>;
  /** As the current run knew them; no clock of an account that it did not know. */
  readonly clocksThen: readonly (Clock | null)[];
  readonly statedThen: ReadonlyMap<number, Stated>;
}

/**
 * @param newest newest fact of each network, milliseconds
 * @param now milliseconds
 */
export function stateOf(
  { accounts, sources, metrics }: KnownPerson,
  newest: ReadonlyMap<string, number>,
  now: number,
): PersonState {
  const clockOf = clocksOf(sources, newest, now);
  const clocks = accounts.map(({ key, network }) => clockOf(key, network));
  const clocksThen = accounts.map(({ past }, n): Clock | null => {
    const clock = clocks[n];
    if (clock === undefined || past?.clock == null) return null;
    return { ...clock, at: past.clock, status: past.frozen ? "FROZEN" : "CURRENT" };
  });
  const places = new Map(accounts.map(({ key }, position) => [key, position]));
  const stated = new StatedCollector((n) => clocks[n] ?? clockOf("", ""));
  const statedThen = new StatedCollector((n) => clocksThen[n] ?? clocks[n] ?? clockOf("", ""));
  for (const row of metrics) {
    const position = places.get(row.key);
    if (position === undefined) continue;
    stated.add(position, row);
    if (!row.isNew) statedThen.add(position, row);
  }
  return { clocks, stated: stated.done(), clocksThen, statedThen: statedThen.done() };
}
