/**
 * From columns to what the pure score function sees: the one place where facts become inputs, for the run, its ledger and
 * the rescore of one account alike. Facts dated after the clock by more than one expected interval wait; acts of the
 * windowed kinds older than the window are gone; acts between accounts of one user are marked as such.
 */
import { DAY_MS } from "../durations.ts";
import type { AccountInputs, Act, Engager, NetworkInputs, ScoreInputs } from "../scoring/inputs.ts";
import {
  collectActs,
  collectFollowers,
  countOf,
  type Gathered,
  nobodySeen,
  type OthersOnDay,
} from "./collect-facts.ts";
import type { Scene } from "./scene.ts";
import { qualityAt, unstated, type World } from "./world.ts";

/**
 * The inputs of one scored thing.
 * @param scored positions of the accounts scored together: one, or all of a user
 * @param person positions of all accounts of the same user (those of `scored` where nobody owns them)
 */
export function scoreInputs(
  world: World,
  scene: Scene,
  scored: readonly number[],
  person: readonly number[],
): ScoreInputs {
  const byNetwork = new Map<string, number[]>();
  for (const position of scored) {
    const network = world.accounts[position]?.network ?? "";
    const positions = byNetwork.get(network);
    if (positions) positions.push(position);
    else byNetwork.set(network, [position]);
  }
  const own = new Set(person);
  const othersOnDay = othersCounter(
    world,
    person,
    scored.every((position) => own.has(position)),
  );
  return {
    networks: [...byNetwork].map(([network, positions]) =>
      networkInputs(world, scene, network, positions, own, othersOnDay),
    ),
  };
}

/**
 * Acts of an engager toward other people than this one on the day of `at`.
 * @param isWhole true where the acts that are asked about are toward the person
 */
function othersCounter(world: World, person: readonly number[], isWhole: boolean): OthersOnDay {
  let towardPerson: ReturnType<typeof actsToward> | null = null;
  return (engager, time) => {
    const day = Math.floor(time / DAY_MS);
    const all = world.actsOnDay(engager, day);
    // The act that is asked about is one of them: most engagers do no other that day.
    if (isWhole && all <= 1) return 0;
    towardPerson ??= actsToward(world, person);
    return Math.max(0, all - (towardPerson.get(engager)?.get(day) ?? 0));
  };
}

/** How many dated acts each engager did toward a person on each day. */
function actsToward(
  { acts: { from, to, source, at } }: World,
  person: readonly number[],
): Map<number, Map<number, number>> {
  const toward = new Map<number, Map<number, number>>();
  for (const position of person) {
    for (let n = from[position] as number; n < (to[position] as number); n++) {
      if (at[n] === 0) continue;
      const day = Math.floor((at[n] as number) / DAY_MS);
      const days = toward.get(source[n] as number) ?? new Map<number, number>();
      toward.set(source[n] as number, days.set(day, (days.get(day) ?? 0) + 1));
    }
  }
  return toward;
}

function networkInputs(
  world: World,
  scene: Scene,
  network: string,
  positions: readonly number[],
  own: ReadonlySet<number>,
  othersOnDay: OthersOnDay,
): NetworkInputs {
  const clocks = positions.map(
    (position) => scene.clockOf(position) ?? { at: 0, status: "CURRENT" as const },
  );
  const clock = clocks.reduce((latest, next) => (next.at > latest.at ? next : latest));
  const gathered: Gathered = {
    followers: positions.length > 1 ? new Set() : null,
    engagers: new Map(),
    oldest: Number.POSITIVE_INFINITY,
  };
  const accounts = positions.map((position, n): AccountInputs => {
    const until = clocks[n]?.at ?? clock.at;
    const { createdAt = null, key = "" } = world.accounts[position] ?? {};
    const { followersAt: _, likesGiven: __, responses, ...stated } = scene.statedOf(position) ?? unstated;
    return {
      key,
      ageDays: createdAt === null ? null : Math.max(0, (until - createdAt) / DAY_MS),
      stated,
      responses,
      followers: collectFollowers(world, scene, position, own, gathered),
      observed: collectActs(world, scene, position, own, gathered, othersOnDay),
    };
  });
  const { SELF, ...byQuality } =
    gathered.followers === null
      ? (accounts[0]?.followers ?? nobodySeen)
      : countOf(gathered.followers, scene, own);
  const { quality, standing } = scene.judged;
  return {
    network,
    clock: clock.at,
    status: clock.status,
    daysOfData: gathered.oldest > clock.at ? null : (clock.at - gathered.oldest) / DAY_MS,
    accounts,
    followers: byQuality,
    selfFollowers: SELF,
    engagers: [...gathered.engagers]
      .sort(([a], [b]) => a - b)
      .map(
        ([source, acts]): Engager => ({
          quality: qualityAt(quality[source] as number),
          standing: standing[source] as number,
          self: own.has(source),
          acts: acts.sort(inOrder),
        }),
      ),
    standing: positions.reduce((most, position) => Math.max(most, standing[position] as number), 0),
  };
}

/** Sums must not depend on the order in which the graph hands out acts. */
function inOrder(a: Act, b: Act): number {
  return (a.age ?? -1) - (b.age ?? -1) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}
