/** The laws of docs/score.md on what an act or follower is worth: selectivity, uniqueness, spam, oneself. Each law over at least 200 random worlds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { qualities } from "../../src/words.ts";
import { anyEngager, anySeenWorld, anyWorld } from "./arbitraries.ts";
import { moreEngagers, moreFollowers, NOTHING, RUNS, scored, some } from "./more.ts";
import { act, people } from "./worlds.ts";

test("law 1, ratio: the same shares from fewer posts count more", () => {
  fc.assert(
    fc.property(anyWorld, some, fc.integer({ min: 1, max: 5_000 }), some, (world, received, posts, more) => {
      const from = (of: number) => scored({ ...world, responses: { posts: of, received } });
      expect(from(posts)).toBeGreaterThan(from(posts + more));
    }),
    RUNS,
  );
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

  test.each([50, 500, 5_000, 50_000])(
    "nor for a victim of %i observed followers, any engagement, where the network counts the bought ones too",
    (followers) => {
      fc.assert(
        fc.property(fc.array(anyEngager, { maxLength: 12 }), (engagers) => {
          const seen = { engagers: engagers.map((each) => ({ ...each, quality: "AUTHENTIC" as const })) };
          const victim = { ...seen, followers: { AUTHENTIC: followers }, stated: { followers } };
          const shares = people(1000, [act("SHARE")], { quality: "SPAM" });
          const bought = moreEngagers(moreFollowers(victim, { SPAM: 10_000 }), shares);
          const stated = { followers: followers + 10_000 };
          expect(Math.abs(scored({ ...bought, stated }) - scored(victim))).toBeLessThan(NOTHING);
        }),
        { numRuns: 200 },
      );
    },
  );

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
