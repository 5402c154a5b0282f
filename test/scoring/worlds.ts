/** Small worlds for the score: builders that fill in what a test does not care about. */
import type {
  AccountInputs,
  Act,
  Engager,
  NetworkInputs,
  ObservedActors,
  ScoreInputs,
  StatedCounts,
} from "../../src/scoring/inputs.ts";
import type { Score } from "../../src/scoring/score.ts";
import { noneStated } from "../../src/scoring/stated.ts";
import { type InteractionKind, interactionKinds, type Quality } from "../../src/words.ts";

/** 12 October 2026, 00:00 UTC. */
export const clock = Date.UTC(2026, 9, 12);

export const nobody: ObservedActors = {
  AUTHENTIC: 0,
  SUSPICIOUS: 0,
  SPAM: 0,
  INSUFFICIENT_EVIDENCE: 0,
  SELF: 0,
};

export function actors(some: Partial<ObservedActors> = {}): ObservedActors {
  return { ...nobody, ...some };
}

export function stated(some: Partial<StatedCounts> = {}): StatedCounts {
  return { ...noneStated, ...some };
}

export function act(kind: InteractionKind, age: number | null = 0, othersThatDay = 0): Act {
  return { kind, age, othersThatDay };
}

export function engager(acts: readonly Act[], some: Partial<Engager> = {}): Engager {
  return { quality: "AUTHENTIC", standing: 1, self: false, acts, ...some };
}

/** n distinct engagers, each with these acts. */
export function people(n: number, acts: readonly Act[], some: Partial<Engager> = {}): Engager[] {
  return Array.from({ length: n }, () => engager(acts, some));
}

/** Distinct engagers by quality and kind, as the graph would count them for a single account. */
function observedBy(engagers: readonly Engager[]): AccountInputs["observed"] {
  const entries = interactionKinds.map((kind) => {
    const counts: Record<Quality | "SELF", number> = { ...nobody };
    for (const { quality, self, acts } of engagers) {
      if (acts.some((one) => one.kind === kind)) counts[self ? "SELF" : quality] += 1;
    }
    return [kind, counts] as const;
  });
  return Object.fromEntries(entries) as AccountInputs["observed"];
}

export interface World {
  network?: string;
  followers?: Partial<ObservedActors>;
  engagers?: readonly Engager[];
  stated?: Partial<StatedCounts>;
  responses?: AccountInputs["responses"];
  ageDays?: number | null;
  standing?: number;
  status?: "CURRENT" | "FROZEN";
  daysOfData?: number | null;
}

/** One account on one network; what is observed of the account follows from its followers and engagers. */
export function network(world: World = {}): NetworkInputs {
  const followers = actors(world.followers);
  const { SELF, ...others } = followers;
  const engagers = world.engagers ?? [];
  const account: AccountInputs = {
    key: `${world.network ?? "twitter"}:1`,
    ageDays: world.ageDays === undefined ? 900 : world.ageDays,
    stated: stated(world.stated),
    responses: world.responses ?? null,
    followers,
    observed: observedBy(engagers),
  };
  return {
    network: world.network ?? "twitter",
    clock,
    status: world.status ?? "CURRENT",
    daysOfData: world.daysOfData === undefined ? 400 : world.daysOfData,
    accounts: [account],
    followers: others,
    selfFollowers: SELF,
    engagers,
    standing: world.standing ?? 0,
  };
}

export function inputs(...worlds: readonly World[]): ScoreInputs {
  return { networks: worlds.map(network) };
}

/** `1 + sum(points)`, which must be the value. */
export function added(score: Score): number {
  return score.contributions.reduce((sum, { points }) => sum + points, 1);
}
