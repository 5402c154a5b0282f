/** The laws of docs/score.md on growth: linking, freezing, more never lowers. Each law over at least 200 random worlds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScoreInputs } from "../../src/scoring/inputs.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { qualities } from "../../src/words.ts";
import { anyAct, anyEngager, anyWorld, networksOf } from "./arbitraries.ts";
import { moreEngagers, moreFollowers, NOTHING, RUNS, scored, some } from "./more.ts";
import { inputs } from "./worlds.ts";

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
