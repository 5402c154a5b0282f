/** A world of one person: its accounts, whoever follows or engages them, and nobody else; for a rescore between runs. */
import type { Graph } from "../graph/driver.ts";
import { interactionKinds, type Quality, qualities } from "../words.ts";
import { clocksOf } from "./clocks.ts";
import { daysOfEngagers } from "./days-of-engagers.ts";
import { slotOf } from "./open-run.ts";
import { type PersonAccount, personAccounts } from "./person-accounts.ts";
import { personActs } from "./person-acts.ts";
import { personFollowers } from "./person-followers.ts";
import { personMetrics } from "./person-metrics.ts";
import { readSources } from "./read-sources.ts";
import { StatedCollector } from "./stated-counts.ts";
import { unpackCard } from "./stored-card.ts";
import type { Judged, World } from "./world.ts";

export interface PersonWorld {
  readonly world: World;
  readonly judged: Judged;
  /** The person's accounts; they stand first in the world, in this order. */
  readonly accounts: readonly PersonAccount[];
}

interface Actors {
  readonly quality: number[];
  readonly standing: number[];
  /** Where an internal id stands; it is given the next place when it is new. */
  place(id: number, quality: Quality, standing: number): number;
}

/** Milliseconds that reading one person may take. */
const DEADLINE_MS = 30_000;

/** Reads the world of the accounts `keys` of one person as run `run` judged it, at `now` in milliseconds. */
export async function readPerson(
  graph: Graph,
  run: number,
  keys: readonly string[],
  now: number,
): Promise<PersonWorld> {
  const options = { slot: slotOf(run), deadlineMs: DEADLINE_MS };
  const sorted = [...keys].sort();
  const accounts = await personAccounts(graph, { keys: sorted, run }, options);
  const actors = placesFor(accounts);
  const newest = new Map<string, number>();
  const see = (network: string, at: number) => newest.set(network, Math.max(newest.get(network) ?? 0, at));

  const [from, to, source, since] = [[], [], [], []] as [number[], number[], number[], number[]];
  const acts = { from: [] as number[], to: [] as number[], source: [] as number[] };
  const [at, kind, engagers] = [[] as number[], [] as number[], new Set<string>()];
  for (const { key, network, stored } of accounts) {
    if (stored !== null) for (const part of unpackCard(stored.card).networks) see(part.network, part.asOf);
    const [row] = await personFollowers(graph, { key, run }, options);
    from.push(source.length);
    row?.sources.forEach((id, n) => {
      source.push(actors.place(id, row.quality[n] ?? "INSUFFICIENT_EVIDENCE", 0));
      since.push(row.since[n] ?? 0);
      see(network, row.since[n] ?? 0);
    });
    to.push(source.length);
    acts.from.push(acts.source.length);
    for (const act of await personActs(graph, { key, run }, options)) {
      acts.source.push(actors.place(act.source, act.quality, act.standing));
      at.push(act.at);
      kind.push(interactionKinds.indexOf(act.kind));
      engagers.add(act.sourceId);
      see(network, act.at);
    }
    acts.to.push(acts.source.length);
  }
  const clockOf = clocksOf(await readSources(graph, {}), newest, now);
  const clocks = accounts.map(({ key, network }) => clockOf(key, network));
  const stated = new StatedCollector((n) => clocks[n] ?? clockOf("", ""));
  for (const row of await personMetrics(graph, { keys: sorted }, options)) {
    const position = accounts.findIndex(({ key }) => key === row.key);
    if (position >= 0) stated.add(position, row);
  }
  const world: World = {
    accounts,
    owner: Int32Array.from(actors.quality, (_, position) => (position < accounts.length ? 0 : -1)),
    users: [{ slug: "", accounts: accounts.map((_, position) => position) }],
    stated: stated.done(),
    clocks,
    follows: {
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      source: Int32Array.from(source),
      since: Float64Array.from(since),
    },
    acts: {
      from: Int32Array.from(acts.from),
      to: Int32Array.from(acts.to),
      source: Int32Array.from(acts.source),
      at: Float64Array.from(at),
      kind: Uint8Array.from(kind),
    },
    actsOnDay: await countDays(graph, [...engagers], actors),
  };
  const judged = {
    quality: Uint8Array.from(actors.quality),
    standing: Float64Array.from(actors.standing),
    signs: new Int32Array(actors.quality.length),
  };
  return { world, judged, accounts };
}

function placesFor(accounts: readonly PersonAccount[]): Actors {
  const places = new Map<number, number>();
  const actors: Actors = {
    quality: [],
    standing: [],
    place(id, quality, standing) {
      const known = places.get(id);
      // Followers come without their standing; whoever also engages brings it.
      if (known !== undefined) {
        actors.standing[known] = Math.max(actors.standing[known] ?? 0, standing);
        return known;
      }
      places.set(id, actors.quality.length);
      actors.standing.push(standing);
      return actors.quality.push(qualities.indexOf(quality)) - 1;
    },
  };
  for (const { id, stored } of accounts) {
    actors.place(id, stored?.quality ?? "INSUFFICIENT_EVIDENCE", stored?.standing ?? 0);
  }
  return actors;
}

async function countDays(graph: Graph, ids: string[], actors: Actors): Promise<World["actsOnDay"]> {
  const days = new Map<string, number>();
  for (const { source, day, acts } of await daysOfEngagers(graph, { ids }, { deadlineMs: DEADLINE_MS })) {
    const position = actors.place(source, "INSUFFICIENT_EVIDENCE", 0);
    days.set(`${position}/${day}`, acts);
  }
  return (position, day) => days.get(`${position}/${day}`) ?? 0;
}
