import { expect, test } from "vitest";
import { standing as standingOf } from "../../../src/scoring/factors/standing.ts";
import { rules } from "../../../src/scoring/rules.ts";
import { network } from "../worlds.ts";

const standing = standingOf({ weight: 0.015, scale: 0.1 });

test("standing has no gross form: spam was taken out of the graph before it", () => {
  expect(standing.measure(network({ standing: 0.4 }), rules)).toEqual({
    gross: 0.4,
    withoutSelf: 0.4,
    net: 0.4,
  });
});

test("its sentence says how much, or that nobody of standing is known", () => {
  expect(standing.sentence("GROSS", network({ standing: 0.42 }))).toBe(
    "42 of 100 is the standing of those who follow and engage.",
  );
  expect(standing.sentence("GROSS", network({ standing: 0 }))).toBe(
    "No one with a standing of their own is known to follow or engage yet.",
  );
});
