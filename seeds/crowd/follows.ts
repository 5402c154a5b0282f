/**
 * Whom an account follows. A pair of ordinary accounts has one initiator and is mutual or not, both told by a hash of the
 * pair: each pair is written once, by its initiator, with nothing remembered. Hubs are followed without following back.
 */
import { dayMs, newestSeedTime } from "../clock.ts";
import { mix, type Random } from "../random.ts";
import type { Attraction } from "./attractions.ts";
import { createdAt, type Population } from "./population.ts";
import { deliveryOf, shellOf, spamCreatedAt, spamLabel } from "./spam.ts";

export interface CrowdFollow {
  readonly source: string;
  readonly target: string;
  /** Index of the target in the crowd when `source` is the account asked for; -1 for the others. */
  readonly targetIndex: number;
  /** Milliseconds; 0 = undated. */
  readonly since: number;
}

/** Share of the pairs that are mutual: 2 x 0.25 of every 1.25 follows, 40 %. */
const mutualPairs = 0.25;
/** Share of the follows that stay within one's community. */
const atHome = 0.5;
/** Share of the follows that the network gives no time for. */
const undated = 0.1;
/** Follows an aggressive account makes for one of an ordinary one, and how many are returned. */
const aggression = 4;
const returned = 0.05;
/** Hubs that a shell follows so as to look like everybody. */
const camouflage = 5;
/** Ordinary accounts' own follows per follow wanted; the rest come from follow-backs, spam and attractions. */
const initiatedShare = 0.66;
/** Deviation of the logarithm of follows per account. */
const spread = 1.1;

export function followsOf(
  population: Population,
  index: number,
  attractions: readonly Attraction[],
): CrowdFollow[] {
  const random = population.randomOf(index, 2);
  const label = spamLabel(population, index);
  const follows =
    label === "shell"
      ? shellFollows(population, index, random)
      : label === "aggressive"
        ? aggressiveFollows(population, index, random)
        : ordinaryFollows(population, index, random);
  const source = population.idOf(index);
  const born = bornAt(population, index);
  for (const one of attractions)
    if (random.chance(one.followers / population.fullSize))
      follows.push({ source, target: one.nativeId, targetIndex: -1, since: someTime(random, born) });
  return follows;
}

function ordinaryFollows(population: Population, index: number, random: Random): CrowdFollow[] {
  const { genuine, hubs, communities, seed } = population;
  const mean = population.followsPerAccount * initiatedShare;
  const drawn = Math.round(mean * Math.exp(spread * random.normal() - spread ** 2 / 2));
  const wanted = Math.min(drawn, 2000, Math.floor(genuine / 4));
  const chosen = new Set<number>();
  const follows: CrowdFollow[] = [];
  for (let tries = wanted * 8; tries > 0 && chosen.size < wanted; tries -= 1) {
    const community = random.chance(atHome) ? index % communities : undefined;
    const other = population.popular(random, community);
    if (other === index || chosen.has(other)) continue;
    let mutual = false;
    if (index < hubs === other < hubs) {
      const pair = mix(seed, Math.min(index, other), Math.max(index, other));
      const initiator = (pair & 1) === 0 ? Math.min(index, other) : Math.max(index, other);
      if (initiator !== index) continue;
      mutual = (pair >>> 1) / 2 ** 31 < mutualPairs;
    }
    chosen.add(other);
    const since = followTime(population, random, index, other);
    follows.push(edge(population, index, other, since));
    if (mutual) follows.push(back(population, other, index, since, random));
  }
  return follows;
}

function shellFollows(population: Population, index: number, random: Random): CrowdFollow[] {
  const shell = shellOf(population, index);
  const famous = new Set<number>();
  for (let tries = 0; tries < camouflage; tries += 1) famous.add(random.integer(0, population.hubs - 1));
  const targets = new Set([...shell.customers, ...famous]);
  const follows = [...targets].map((other) => {
    const begun = deliveryOf(population, shell, other);
    return edge(population, index, other, begun + random.integer(0, 2 * 86_400 - 1) * 1000);
  });
  if (shell.next !== index)
    follows.push(
      edge(population, index, shell.next, shell.createdDay + dayMs + random.integer(0, 3600) * 1000),
    );
  return follows;
}

function aggressiveFollows(population: Population, index: number, random: Random): CrowdFollow[] {
  const wanted = Math.min(
    Math.round(aggression * population.followsPerAccount * (0.5 + random.next())),
    Math.floor(population.genuine / 2),
  );
  const chosen = new Set<number>();
  while (chosen.size < wanted) chosen.add(random.integer(0, population.genuine - 1));
  return [...chosen].flatMap((other) => {
    const since = followTime(population, random, index, other);
    const own = edge(population, index, other, since);
    return random.chance(returned) ? [own, back(population, other, index, since, random)] : [own];
  });
}

function edge(population: Population, index: number, other: number, since: number): CrowdFollow {
  return { source: population.idOf(index), target: population.idOf(other), targetIndex: other, since };
}

/** The other follows back within two weeks. */
function back(
  population: Population,
  other: number,
  index: number,
  since: number,
  random: Random,
): CrowdFollow {
  const later = since && Math.min(newestSeedTime, since + random.integer(60, 14 * 86_400) * 1000);
  return { source: population.idOf(other), target: population.idOf(index), targetIndex: -1, since: later };
}

export function bornAt(population: Population, index: number): number {
  return index < population.genuine ? createdAt(population, index) : spamCreatedAt(population, index);
}

function followTime(population: Population, random: Random, one: number, other: number): number {
  return someTime(random, Math.max(bornAt(population, one), bornAt(population, other)));
}

function someTime(random: Random, from: number): number {
  const share = random.next();
  return random.chance(undated) ? 0 : Math.floor((from + share * (newestSeedTime - from)) / 1000) * 1000;
}
