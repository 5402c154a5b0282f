/** The laws of design.md 4 that concern the pure score, each over at least 200 random worlds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Engager, ScoreInputs } from "../../src/scoring/inputs.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { qualities } from "../../src/words.ts";
import { anyAct, anyEngager, anyInputs, anySeenWorld, anyWorld, networksOf } from "./arbitraries.ts";
import { act, added, inputs, people, type World } from "./worlds.ts";

const RUNS = { numRuns: 300 };
/** Rounding, in points. */
const NOTHING = 1e-9;
const scored = (...worlds: World[]) => scoreOf({ networks: networksOf(worlds) }).value;
const some = fc.integer({ min: 1, max: 10_000 });

function moreFollowers(world: World, more: World["followers"]): World {
  const followers = { ...world.followers };
  for (const [key, n] of Object.entries(more ?? {}) as [keyof typeof followers, number][]) {
    followers[key] = (followers[key] ?? 0) + n;
  }
  return { ...world, followers };
}

const moreEngagers = (world: World, more: readonly Engager[]): World => ({
  ...world,
  engagers: [...(world.engagers ?? []), ...more],
});

describe("law 2, selectivity", () => {
  test("the more an engager does toward others that day, the less each act counts", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 500 }),
        some,
        fc.constantFrom("LIKE", "SHARE", "REPLY"),
        (few, more, kind) => {
          const byOne = (others: number) => scored({ engagers: people(5, [act(kind, 1, others)]) });
          expect(byOne(few + more)).toBeLessThan(byOne(few));
        },
      ),
      RUNS,
    );
  });
});

describe("law 3, uniqueness", () => {
  test("acts by many people count more than as many by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.constantFrom(...qualities), (n, quality) => {
        const byMany = scored({ engagers: people(n, [act("SHARE")], { quality }) });
        const byOne = scored({ engagers: people(1, Array(n).fill(act("SHARE")), { quality }) });
        if (quality === "SPAM") expect(byMany).toBe(byOne);
        else expect(byMany).toBeGreaterThan(byOne);
      }),
      RUNS,
    );
  });
});

describe("law 4, spam", () => {
  test("10,000 followers and 1,000 shares by spam change nothing where all that counts was seen", () => {
    fc.assert(
      fc.property(anySeenWorld, (world) => {
        const shares = people(1000, [act("SHARE")], { quality: "SPAM" });
        const bought = moreEngagers(moreFollowers(world, { SPAM: 10_000 }), shares);
        expect(Math.abs(scored(bought) - scored(world))).toBeLessThan(NOTHING);
      }),
      { numRuns: 200 },
    );
  });

  test("more spam never raises, also beside stated counts", () => {
    fc.assert(
      fc.property(anyWorld, some, anyEngager, (world, n, engager) => {
        const spammed = moreEngagers(moreFollowers(world, { SPAM: n }), [{ ...engager, quality: "SPAM" }]);
        expect(scored(spammed)).toBeLessThanOrEqual(scored(world) + NOTHING);
      }),
      RUNS,
    );
  });

  test("a verdict of spam on anyone never raises", () => {
    fc.assert(
      fc.property(anyWorld, anyEngager, fc.constantFrom(...qualities), (world, engager, quality) => {
        const before = moreEngagers(moreFollowers(world, { [quality]: 1 }), [{ ...engager, quality }]);
        const after = moreEngagers(moreFollowers(world, { SPAM: 1 }), [{ ...engager, quality: "SPAM" }]);
        expect(scored(after)).toBeLessThanOrEqual(scored(before) + NOTHING);
      }),
      RUNS,
    );
  });
});

describe("law 5, engaging with oneself", () => {
  test("counts nothing: not one's follows, not one's acts", () => {
    fc.assert(
      fc.property(anySeenWorld, fc.nat({ max: 5 }), fc.array(anyEngager), (world, n, own) => {
        const self = own.map((engager) => ({ ...engager, self: true }));
        const with_ = moreEngagers(moreFollowers(world, { SELF: n }), self);
        expect(Math.abs(scored(with_) - scored(world))).toBeLessThan(NOTHING);
      }),
      RUNS,
    );
  });

  test("counts nothing where the network's own count grows by it", () => {
    fc.assert(
      fc.property(anyWorld, fc.nat({ max: 1_000_000 }), (world, followers) => {
        const before = { ...world, stated: { ...world.stated, followers } };
        const after = { ...world, stated: { ...world.stated, followers: followers + 1 } };
        const own = moreFollowers(after, { SELF: 1 });
        expect(Math.abs(scored(own) - scored(before))).toBeLessThan(NOTHING);
      }),
      RUNS,
    );
  });
});

describe("law 6, linking", () => {
  test("a further network never lowers", () => {
    fc.assert(
      fc.property(fc.array(anyWorld, { minLength: 2, maxLength: 4 }), (worlds) => {
        expect(scored(...worlds)).toBeGreaterThanOrEqual(scored(...worlds.slice(0, -1)) - NOTHING);
      }),
      RUNS,
    );
  });

  test("a further account on the same network, followed by others, never lowers", () => {
    fc.assert(
      fc.property(anyWorld, anyWorld, (one, other) => {
        const [a, b] = [inputs(one).networks[0]!, inputs(other).networks[0]!];
        const sum = (q: (typeof qualities)[number]) => [q, a.followers[q] + b.followers[q]];
        const both: ScoreInputs = {
          networks: [
            {
              ...a,
              accounts: [...a.accounts, ...b.accounts],
              followers: Object.fromEntries(qualities.map(sum)) as typeof a.followers,
              engagers: [...a.engagers, ...b.engagers],
              standing: Math.max(a.standing, b.standing),
            },
          ],
        };
        expect(scoreOf(both).value).toBeGreaterThanOrEqual(scoreOf({ networks: [a] }).value - NOTHING);
      }),
      RUNS,
    );
  });
});

test("law 7, freezing: the status alone moves neither strength nor points", () => {
  fc.assert(
    fc.property(fc.array(anyWorld, { minLength: 1, maxLength: 4 }), (worlds) => {
      const at = (status: "CURRENT" | "FROZEN") =>
        scoreOf({ networks: networksOf(worlds.map((world) => ({ ...world, status }))) });
      const strip = ({ network, strength, points }: ReturnType<typeof at>["networks"][number]) => ({
        network,
        strength,
        points,
      });
      expect(at("FROZEN").networks.map(strip)).toEqual(at("CURRENT").networks.map(strip));
    }),
    RUNS,
  );
});

describe("law 8, more never lowers", () => {
  const real = fc.constantFrom("AUTHENTIC" as const, "INSUFFICIENT_EVIDENCE" as const);

  // Stated counts stand still here, so each new actor also turns a stated unit into an observed one.
  test("a follower seen, real or too little known", () => {
    fc.assert(
      fc.property(anyWorld, real, some, (world, quality, n) => {
        expect(scored(moreFollowers(world, { [quality]: n }))).toBeGreaterThanOrEqual(
          scored(world) - NOTHING,
        );
      }),
      RUNS,
    );
  });

  test("an engager seen, real or too little known, however old, busy or unproven", () => {
    fc.assert(
      fc.property(anyWorld, real, anyEngager, (world, quality, engager) => {
        const seen = engager.acts.map((one) => ({ ...one, age: Math.min(one.age ?? 0, 89) }));
        const more = moreEngagers(world, [{ ...engager, quality, acts: seen }]);
        expect(scored(more)).toBeGreaterThanOrEqual(scored(world) - NOTHING);
      }),
      { numRuns: 500 },
    );
  });

  test("one more act by a real person who acted before", () => {
    fc.assert(
      fc.property(anyWorld, anyEngager, anyAct, (world, engager, more) => {
        const bob = { ...engager, quality: "AUTHENTIC" as const };
        const again = { ...bob, acts: [...bob.acts, { ...more, age: Math.min(more.age ?? 0, 89) }] };
        expect(scored(moreEngagers(world, [again]))).toBeGreaterThanOrEqual(
          scored(moreEngagers(world, [bob])) - NOTHING,
        );
      }),
      RUNS,
    );
  });

  test("a higher stated count", () => {
    const names = ["followers", "listed", "likesReceived", "sharesReceived", "repliesReceived"] as const;
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(...names), some, (world, name, n) => {
        const more = { ...world, stated: { ...world.stated, [name]: (world.stated?.[name] ?? 0) + n } };
        expect(scored(more)).toBeGreaterThanOrEqual(scored(world) - NOTHING);
      }),
      RUNS,
    );
  });
});

describe("law 9, same inputs, same score", () => {
  test("in any order of networks, engagers and acts", () => {
    fc.assert(
      fc.property(anyInputs, (world) => {
        const turned = {
          networks: [...world.networks].reverse().map((network) => ({
            ...network,
            engagers: [...network.engagers]
              .reverse()
              .map((engager) => ({ ...engager, acts: [...engager.acts].reverse() })),
          })),
        };
        const [one, other] = [scoreOf(world), scoreOf(turned)];
        expect(Math.abs(other.value - one.value)).toBeLessThan(NOTHING);
        const lines = ({ contributions }: typeof one) =>
          contributions.map((c) => [c.network, c.factor, c.kind]);
        expect(lines(other)).toEqual(lines(one));
      }),
      RUNS,
    );
  });

  test("contributions add up to the value, networks too, units to strengths, and discounts never add", () => {
    fc.assert(
      fc.property(anyInputs, (world) => {
        const score = scoreOf(world);
        expect(Math.abs(added(score) - score.value)).toBeLessThan(NOTHING);
        const byNetwork = score.networks.reduce((sum, { points }) => sum + points, 1);
        expect(Math.abs(byNetwork - score.value)).toBeLessThan(NOTHING);
        for (const { network, strength } of score.networks) {
          const own = score.contributions.filter((c) => c.network === network);
          expect(own.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(strength, 12);
        }
        for (const { kind, points, units } of score.contributions) {
          if (kind === "GROSS") expect(Math.min(points, units)).toBeGreaterThanOrEqual(0);
          else expect(Math.max(points, units)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the value lies between 1 and 100 and the shares add up to 1", () => {
    fc.assert(
      fc.property(anyInputs, (world) => {
        const { value, networks, confidence } = scoreOf(world);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThan(100);
        const shares = networks.reduce((sum, { share }) => sum + share, 0);
        if (value > 1) expect(shares).toBeCloseTo(1, 12);
        expect(confidence.value).toBeGreaterThanOrEqual(0);
        expect(confidence.value).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});
