/** What an account did toward those it follows in the last 90 days: few are busy, most are not; favourites get the most. */
import type { InteractionKind, NetworkId } from "../../src/words.ts";
import { dayMs, newestSeedTime } from "../clock.ts";
import type { Random } from "../random.ts";
import type { CrowdFollow } from "./follows.ts";
import { bornAt } from "./follows.ts";
import type { Population } from "./population.ts";
import { deliveryOf, shellOf, spamLabel } from "./spam.ts";

export interface CrowdAct {
  readonly actor: string;
  readonly target: string;
  readonly kind: InteractionKind;
  readonly at: number;
  /** Empty where the act is about no post. */
  readonly post: string;
}

/** Of a hundred acts on a network, how many are of each kind. */
const habits: Partial<Record<NetworkId, Partial<Record<InteractionKind, number>>>> = {
  twitter: { LIKE: 52, REPLY: 18, SHARE: 14, MENTION: 9, QUOTE: 4, LIST: 2, ENDORSE: 1 },
  instagram: { LIKE: 78, REPLY: 18, MENTION: 4 },
  youtube: { LIKE: 70, REPLY: 30 },
  bluesky: { LIKE: 50, SHARE: 20, REPLY: 20, QUOTE: 7, LIST: 3 },
};
const aboutPost: ReadonlySet<InteractionKind> = new Set(["LIKE", "SHARE", "REPLY", "QUOTE"]);

const windowMs = 90 * dayMs;
/** Ordinary accounts' own acts per act wanted; answers and spam make up the rest. */
const ownShare = 0.98;
const spread = 1.2;
/** Share of the replies that are answered. */
const answered = 0.35;
/** Mentions of strangers by an aggressive account, for one act of an ordinary one. */
const aggression = 3;

export function actsOf(population: Population, index: number, follows: readonly CrowdFollow[]): CrowdAct[] {
  const random = population.randomOf(index, 3);
  const label = spamLabel(population, index);
  if (label === "shell") return boughtLikes(population, index, random);
  if (label === "aggressive") return strangersMentioned(population, index, random);
  return ordinaryActs(population, index, follows, random);
}

function ordinaryActs(
  population: Population,
  index: number,
  follows: readonly CrowdFollow[],
  random: Random,
): CrowdAct[] {
  const self = population.idOf(index);
  const followed = follows.filter((one) => one.source === self);
  if (followed.length === 0) return [];
  const mean = population.actsPerAccount * ownShare;
  const count = Math.min(3000, Math.round(mean * Math.exp(spread * random.normal() - spread ** 2 / 2)));
  const from = Math.max(newestSeedTime - windowMs, bornAt(population, index));
  const kinds = Object.entries(habits[population.network] ?? { LIKE: 100 }) as [InteractionKind, number][];
  const acts: CrowdAct[] = [];
  for (let n = 0; n < count; n += 1) {
    const whom = followed[Math.floor(random.next() ** 1.7 * followed.length)]!;
    const at = timeBetween(random, from, newestSeedTime);
    const kind = kindOf(kinds, random);
    acts.push(actToward(self, whom.target, kind, at, n));
    if (kind === "REPLY" && whom.targetIndex >= 0 && random.chance(answered)) {
      const later = Math.min(newestSeedTime, at + random.integer(60, 36_000) * 1000);
      acts.push(actToward(whom.target, self, "REPLY", later, n));
    }
  }
  return acts;
}

/** Half of the shells also like or share a customer's posts, on the days of the delivery. */
function boughtLikes(population: Population, index: number, random: Random): CrowdAct[] {
  const shell = shellOf(population, index);
  if (shell.customers.length === 0 || random.chance(0.5)) return [];
  const customer = random.pick(shell.customers);
  const begun = deliveryOf(population, shell, customer);
  return (["LIKE", "SHARE"] as const).map((kind, n) =>
    actToward(
      population.idOf(index),
      population.idOf(customer),
      kind,
      timeBetween(random, begun, begun + 2 * dayMs),
      n,
    ),
  );
}

function strangersMentioned(population: Population, index: number, random: Random): CrowdAct[] {
  const from = Math.max(newestSeedTime - windowMs, bornAt(population, index));
  const count = Math.round(aggression * population.actsPerAccount * (0.5 + random.next()));
  return Array.from({ length: count }, (_, n) => {
    const stranger = population.idOf(random.integer(0, population.genuine - 1));
    const at = timeBetween(random, from, newestSeedTime);
    return actToward(population.idOf(index), stranger, "MENTION", at, n);
  });
}

/** The actor's act number `n` is about a post of its own, as nobody likes or shares one post twice. */
function actToward(actor: string, target: string, kind: InteractionKind, at: number, n: number): CrowdAct {
  return { actor, target, kind, at, post: aboutPost.has(kind) ? `${target}-${n + 1}` : "" };
}

function kindOf(kinds: readonly (readonly [InteractionKind, number])[], random: Random): InteractionKind {
  let left = random.next() * 100;
  for (const [kind, share] of kinds) {
    left -= share;
    if (left < 0) return kind;
  }
  return "LIKE";
}

function timeBetween(random: Random, from: number, to: number): number {
  return Math.floor((from + random.next() * (to - from)) / 1000) * 1000;
}
