/**
 * From columns to what the pure score function sees: the one place where facts become inputs, for the run and the rescore
 * of one account alike. Facts dated after the clock by more than one expected interval wait; acts of the windowed kinds
 * older than the window are gone; acts between accounts of one user are marked as such.
 */
import type {
  AccountInputs,
  Act,
  Engager,
  NetworkInputs,
  ObservedActors,
  ScoreInputs,
} from "../scoring/inputs.ts";
import type { InteractionKind } from "../words.ts";
import { DAY_MS, type Judged, kindAt, qualityAt, unstated, type World } from "./world.ts";

/** Days before the clock in which likes, shares, quotes, replies and mentions count. */
export const WINDOW_DAYS = 90;
/** Kinds that do not age out of the window, and count undated as they are. */
export const lasting: ReadonlySet<InteractionKind> = new Set(["LIST", "ENDORSE", "LINK"]);

type Counts = { -readonly [K in keyof ObservedActors]: number };
type Columns = Pick<Judged, "quality" | "standing">;

const none: ObservedActors = { AUTHENTIC: 0, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0, SELF: 0 };
const nobody: Readonly<Record<InteractionKind, ObservedActors>> = {
  LIKE: none,
  SHARE: none,
  QUOTE: none,
  REPLY: none,
  MENTION: none,
  LIST: none,
  ENDORSE: none,
  LINK: none,
};

/**
 * The inputs of one scored thing.
 * @param scored positions of the accounts scored together: one, or all of a user
 * @param person positions of all accounts of the same user (those of `scored` where nobody owns them)
 */
export function scoreInputs(
  world: World,
  judged: Columns,
  scored: readonly number[],
  person: readonly number[],
): ScoreInputs {
  const byNetwork = new Map<string, number[]>();
  for (const position of scored) {
    const network = world.accounts[position]?.network ?? "";
    byNetwork.set(network, [...(byNetwork.get(network) ?? []), position]);
  }
  const own = new Set(person);
  const othersOnDay = othersCounter(world, person);
  return {
    networks: [...byNetwork].map(([network, positions]) =>
      networkInputs(world, judged, network, positions, own, othersOnDay),
    ),
  };
}

type OthersOnDay = (source: number, at: number) => number;

/** Acts of an engager toward other people than this one on the day of `at`. */
function othersCounter(world: World, person: readonly number[]): OthersOnDay {
  const { from, to, source, at } = world.acts;
  const towardPerson = new Map<number, Map<number, number>>();
  for (const position of person) {
    for (let n = from[position] as number; n < (to[position] as number); n++) {
      if (at[n] === 0) continue;
      const day = Math.floor((at[n] as number) / DAY_MS);
      const days = towardPerson.get(source[n] as number) ?? new Map<number, number>();
      towardPerson.set(source[n] as number, days.set(day, (days.get(day) ?? 0) + 1));
    }
  }
  return (engager, time) => {
    const day = Math.floor(time / DAY_MS);
    return Math.max(0, world.actsOnDay(engager, day) - (towardPerson.get(engager)?.get(day) ?? 0));
  };
}

function networkInputs(
  world: World,
  judged: Columns,
  network: string,
  positions: readonly number[],
  own: ReadonlySet<number>,
  othersOnDay: OthersOnDay,
): NetworkInputs {
  const clocks = positions.map((position) => world.clocks[position] ?? { at: 0, status: "CURRENT" as const });
  const clock = clocks.reduce((latest, next) => (next.at > latest.at ? next : latest));
  const oldest = { at: Number.POSITIVE_INFINITY };
  const followers = new Set<number>();
  const engagers = new Map<number, Act[]>();
  const accounts = positions.map((position): AccountInputs => {
    const own_ = clocks[positions.indexOf(position)]?.at ?? clock.at;
    const { createdAt = null, key = "" } = world.accounts[position] ?? {};
    const { followersAt: _, ...stated } = world.stated.get(position) ?? unstated;
    return {
      key,
      ageDays: createdAt === null ? null : Math.max(0, (own_ - createdAt) / DAY_MS),
      stated,
      followers: collectFollowers(world, judged, position, own, followers, oldest),
      observed: collectActs(world, judged, position, own, engagers, othersOnDay, oldest),
    };
  });
  const union = countOf(followers, judged, own);
  const { SELF, ...byQuality } = union;
  return {
    network,
    clock: clock.at,
    status: clock.status,
    daysOfData: oldest.at > clock.at ? null : (clock.at - oldest.at) / DAY_MS,
    accounts,
    followers: byQuality,
    selfFollowers: SELF,
    engagers: [...engagers]
      .sort(([a], [b]) => a - b)
      .map(
        ([source, acts]): Engager => ({
          quality: qualityAt(judged.quality[source] as number),
          standing: judged.standing[source] as number,
          self: own.has(source),
          acts: acts.sort(inOrder),
        }),
      ),
    standing: positions.reduce((most, position) => Math.max(most, judged.standing[position] as number), 0),
  };
}

/** Sums must not depend on the order in which the graph hands out acts. */
function inOrder(a: Act, b: Act): number {
  return (a.age ?? -1) - (b.age ?? -1) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}

interface Oldest {
  at: number;
}

function collectFollowers(
  world: World,
  judged: Columns,
  position: number,
  own: ReadonlySet<number>,
  union: Set<number>,
  oldest: Oldest,
): ObservedActors {
  const { from, to, source, since } = world.follows;
  const until = untilOf(world, position);
  if (from[position] === to[position]) return none;
  const followers = new Set<number>();
  for (let n = from[position] as number; n < (to[position] as number); n++) {
    const at = since[n] as number;
    if (at > until) continue;
    if (at > 0 && at < oldest.at) oldest.at = at;
    followers.add(source[n] as number);
    union.add(source[n] as number);
  }
  return countOf(followers, judged, own);
}

function collectActs(
  world: World,
  judged: Columns,
  position: number,
  own: ReadonlySet<number>,
  engagers: Map<number, Act[]>,
  othersOnDay: OthersOnDay,
  oldest: Oldest,
): Readonly<Record<InteractionKind, ObservedActors>> {
  const { from, to, source, at, kind } = world.acts;
  if (from[position] === to[position]) return nobody;
  const clock = world.clocks[position]?.at ?? 0;
  const until = untilOf(world, position);
  const actors = new Map<InteractionKind, Set<number>>();
  for (let n = from[position] as number; n < (to[position] as number); n++) {
    const time = at[n] as number;
    if (time > until) continue;
    if (time > 0 && time < oldest.at) oldest.at = time;
    const age = time === 0 ? null : Math.max(0, (clock - time) / DAY_MS);
    const word = kindAt(kind[n] as number);
    if (age !== null && age > WINDOW_DAYS && !lasting.has(word)) continue;
    const actor = source[n] as number;
    actors.set(word, (actors.get(word) ?? new Set()).add(actor));
    const acts = engagers.get(actor) ?? [];
    engagers.set(actor, acts);
    acts.push({ kind: word, age, othersThatDay: time === 0 ? 0 : othersOnDay(actor, time) });
  }
  const observed = { ...nobody };
  for (const [word, set] of actors) observed[word] = countOf(set, judged, own);
  return observed;
}

/** Latest time that counts: the clock and one expected interval. */
export function untilOf(world: World, position: number): number {
  const clock = world.clocks[position];
  return clock === undefined ? Number.POSITIVE_INFINITY : clock.at + clock.expectedIntervalMs;
}

function countOf(actors: ReadonlySet<number>, judged: Columns, own: ReadonlySet<number>): ObservedActors {
  const counts: Counts = { ...none };
  for (const actor of actors) counts[own.has(actor) ? "SELF" : qualityAt(judged.quality[actor] as number)]++;
  return counts;
}
