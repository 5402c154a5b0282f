/** The laws of docs/score.md on proof: same inputs, same score, and every sum exact. Each law over at least 200 random worlds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { anyInputs } from "./arbitraries.ts";
import { NOTHING, RUNS } from "./more.ts";
import { added } from "./worlds.ts";

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
