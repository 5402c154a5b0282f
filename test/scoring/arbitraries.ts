/** Random worlds for the laws: any mix of qualities, dates, stated and unseen counts, on one to four networks. */
import fc from "fast-check";
import type { Act, Engager, NetworkInputs, ScoreInputs } from "../../src/scoring/inputs.ts";
import { interactionKinds, qualities } from "../../src/words.ts";
import { network, type World } from "./worlds.ts";

/** Counts over many magnitudes, small ones often. */
const magnitude = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 30 }) },
  { weight: 2, arbitrary: fc.nat({ max: 5_000 }) },
  { weight: 1, arbitrary: fc.nat({ max: 100_000_000 }) },
);
const age = fc.oneof(
  fc.constant(null),
  fc.double({ min: 0, max: 89.999, noNaN: true }),
  fc.double({ min: 90, max: 3000, noNaN: true }),
);

export const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...interactionKinds),
  age,
  othersThatDay: fc.nat({ max: 200 }),
});

export const anyEngager: fc.Arbitrary<Engager> = fc.record({
  quality: fc.constantFrom(...qualities),
  standing: fc.double({ min: 0, max: 1, noNaN: true }),
  self: fc.constant(false),
  acts: fc.array(anyAct, { minLength: 1, maxLength: 5 }),
});

const decimal = fc.oneof(magnitude, fc.double({ min: 0, max: 1000, noNaN: true }));
const anyStated = fc.record({
  followers: fc.option(magnitude),
  posts: fc.option(magnitude),
  listed: fc.option(decimal),
  likesReceived: fc.option(decimal),
  sharesReceived: fc.option(decimal),
  repliesReceived: fc.option(decimal),
  mentionsReceived: fc.option(decimal),
  windowDays: fc.option(fc.integer({ min: 1, max: 365 })),
});

const anyFollowers = fc.record({
  AUTHENTIC: magnitude,
  SUSPICIOUS: magnitude,
  SPAM: magnitude,
  INSUFFICIENT_EVIDENCE: magnitude,
  SELF: fc.nat({ max: 3 }),
});

/** What of a world a network states is left out (`{}`) or not. */
function worldWith(stated: fc.Arbitrary<World["stated"]>): fc.Arbitrary<World> {
  return fc
    .record({
      followers: anyFollowers,
      engagers: fc.array(anyEngager, { maxLength: 12 }),
      own: fc.array(anyEngager, { maxLength: 2 }),
      stated,
      ageDays: fc.option(fc.nat({ max: 6000 })),
      standing: fc.double({ min: 0, max: 1, noNaN: true }),
      status: fc.constantFrom("CURRENT" as const, "FROZEN" as const),
      daysOfData: fc.option(fc.nat({ max: 4000 })),
    })
    .map(({ own, ...world }) => ({
      ...world,
      engagers: [...world.engagers, ...own.map((engager) => ({ ...engager, self: true }))],
    })) as fc.Arbitrary<World>;
}

export const anyWorld = worldWith(anyStated);
/** Nothing stated: all that counts was seen. */
export const anySeenWorld = worldWith(fc.constant({}));

const names = ["bluesky", "facebook", "mastodon", "twitter"];

export function networksOf(worlds: readonly World[]): NetworkInputs[] {
  return worlds.map((world, n) => network({ ...world, network: names[n] as string }));
}

export const anyInputs: fc.Arbitrary<ScoreInputs> = fc
  .array(anyWorld, { minLength: 0, maxLength: names.length })
  .map((worlds) => ({ networks: networksOf(worlds) }));
