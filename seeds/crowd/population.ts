/**
 * The part of a crowd that lives on one network: who is ordinary, who is spam, how popular each is. Everything about an
 * account follows from the seed and its index, so nothing is kept. Ordinary accounts come first, by falling popularity.
 */
import type { NetworkId } from "../../src/words.ts";
import { dayMs, newestSeedTime } from "../clock.ts";
import { mix, type Random, randomOf } from "../random.ts";
import { fullCrowd } from "./attractions.ts";

/** Share of the crowd on each network; the first takes what rounding leaves. */
const shares: readonly (readonly [NetworkId, number, number])[] = [
  // network, share, first native id: above every id of the small world
  ["twitter", 0.9, 5_000_000_000],
  ["instagram", 0.05, 6_000_000_000],
  ["youtube", 0.03, 7_000_000_000],
  ["bluesky", 0.02, 8_000_000_000],
];

/** Known spam: shells sold to buyers, and accounts that follow and mention everybody. 10 % together. */
const shellShare = 0.06;
const aggressiveShare = 0.04;
/** Accounts that bought shells; ordinary otherwise. */
const buyerShare = 0.01;
/** Ordinary accounts that do not follow back those they do not know. */
const hubShare = 0.01;

/** Rank exponent 0.8 gives an in-degree exponent of 1 + 1/0.8 = 2.25 (Adamic and Huberman 2002). */
const rankExponent = 0.8;
/** Flattens the very top, so that in a small crowd the first does not take everything. */
const topFlattening = 5;

export interface Rates {
  readonly followsPerAccount: number;
  readonly actsPerAccount: number;
}

export interface Population extends Rates {
  readonly network: NetworkId;
  readonly size: number;
  /** What `size` would be in a crowd of `fullCrowd` accounts, at least `size`. */
  readonly fullSize: number;
  readonly seed: number;
  /** Ordinary accounts: indexes below this. Shells follow, then aggressive ones. */
  readonly genuine: number;
  readonly shells: number;
  readonly buyers: number;
  /** Ordinary accounts below this index are hubs. */
  readonly hubs: number;
  readonly communities: number;
  idOf(index: number): string;
  /** A generator of its own for one account and purpose. */
  randomOf(index: number, purpose: number): Random;
  /** An ordinary account's index, the popular ones more often; `community` keeps to one community. */
  popular(random: Random, community?: number): number;
  /** Share of the picks that fall on an index. */
  popularity(index: number): number;
}

export function populationsOf(size: number, seed: number, rates: Rates): Population[] {
  const rest = shares.slice(1).map(([, share]) => Math.round(size * share));
  const first = size - rest.reduce((sum, part) => sum + part, 0);
  const scale = Math.max(1, fullCrowd / size);
  return shares.map(([network, , firstId], position) =>
    populationOf(network, [first, ...rest][position]!, scale, mix(seed, position), firstId, rates),
  );
}

function populationOf(
  network: NetworkId,
  size: number,
  scale: number,
  seed: number,
  firstId: number,
  rates: Rates,
): Population {
  const shells = Math.round(size * shellShare);
  const genuine = size - shells - Math.round(size * aggressiveShare);
  const communities = Math.max(1, Math.round(genuine / 150));
  const power = 1 - rankExponent;
  const low = topFlattening ** power;
  const span = (count: number) => (count + topFlattening) ** power - low;
  return {
    ...rates,
    network,
    size,
    fullSize: size * scale,
    seed,
    genuine,
    shells,
    buyers: Math.round(size * buyerShare),
    hubs: Math.ceil(genuine * hubShare),
    communities,
    idOf: (index) => (network === "bluesky" ? `did:plc:crowd${firstId + index}` : String(firstId + index)),
    randomOf: (index, purpose) => randomOf(seed, index, purpose),
    popular: (random, community) => {
      const count = community === undefined ? genuine : Math.ceil((genuine - community) / communities);
      const rank = Math.floor((random.next() * span(count) + low) ** (1 / power) - topFlattening);
      const within = Math.min(rank, count - 1);
      return community === undefined ? within : community + within * communities;
    },
    popularity: (index) => (span(index + 1) - span(index)) / span(genuine),
  };
}

/** Created between 2008 and now, 4 % in the last 90 days; spam later (see `spam.ts`). Milliseconds. */
export function createdAt(population: Population, index: number): number {
  const random = population.randomOf(index, 1);
  const days = random.chance(0.04) ? random.next() * 90 : 90 + random.next() ** 1.3 * 6600;
  return newestSeedTime - Math.floor(days * 86_400) * 1000 - dayMs;
}
