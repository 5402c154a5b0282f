/** The worked examples of docs/score.md, "What an act counts, by examples": each number there is one here. */
import { expect, test } from "vitest";
import { amplification as amplificationOf } from "../../src/scoring/factors/amplification.ts";
import { audience as audienceOf } from "../../src/scoring/factors/audience.ts";
import type { NetworkInputs } from "../../src/scoring/inputs.ts";
import { actWeight } from "../../src/scoring/per-act.ts";
import { rules } from "../../src/scoring/rules.ts";
import { act, engager, network, people } from "./worlds.ts";

const weight = (age: number | null, others: number, standing: number) =>
  actWeight(act("SHARE", age, others), standing, rules);
const amplification = amplificationOf({ weight: 1, scale: 1 });
const audience = audienceOf({ weight: 1, scale: 1 });
const shares = (inputs: NetworkInputs) => amplification.measure(inputs, rules).net;

test.each<[string, number, number]>([
  ["bob of full standing shares today and nothing else", weight(0, 0, 1), 1],
  ["selectivity: he also shared twenty others that day", weight(0, 20, 1), 0.65],
  ["half-life: his share is thirty days old", weight(30, 0, 1), 0.65],
  ["the window: it is ninety days old", weight(90, 0, 1), 0],
  ["standing: carol has none", weight(0, 0, 0), 0.65],
  ["all three at once", weight(30, 20, 0), 0.3875],
  ["untimed: it counts at the mean of the window", weight(null, 0, 1), 0.3 + 0.7 * 0.42],
])("%s", (_what, found, expected) => {
  expect(found).toBeCloseTo(expected, 2);
});

test("uniqueness: four shares by bob count 2.08, one each by four people 4", () => {
  expect(shares(network({ engagers: [engager(Array(4).fill(act("SHARE")))] }))).toBeCloseTo(25 / 12, 12);
  expect(shares(network({ engagers: people(4, [act("SHARE")]) }))).toBe(4);
});

test("several accounts on one network: bob, who follows both, once; what either states beyond, apart", () => {
  const [a, b] = [
    network({ followers: { AUTHENTIC: 1 }, stated: { followers: 11 } }),
    network({ followers: { AUTHENTIC: 1 }, stated: { followers: 5 } }),
  ];
  const both = { ...a, accounts: [...a.accounts, ...b.accounts] };
  // 1 + 0.6 * (10 + 4) = 9.4
  expect(audience.measure(both, rules).gross).toBeCloseTo(9.4, 12);
});

test("a closed group not found out counts as people without standing do, a found one nothing", () => {
  const ring = (quality: "INSUFFICIENT_EVIDENCE" | "SPAM") =>
    network({ engagers: people(10, [act("SHARE")], { quality, standing: 0 }) });
  // Ten times 0.6 * 0.65.
  expect(shares(ring("INSUFFICIENT_EVIDENCE"))).toBeCloseTo(3.9, 12);
  expect(shares(ring("SPAM"))).toBe(0);
});

test("a million shares by one within a second weigh like fourteen people do", () => {
  const machine = network({ engagers: [engager(Array(1_000_000).fill(act("SHARE", 0, 0)))] });
  const net = shares(machine);
  expect(net).toBeGreaterThan(14);
  expect(net).toBeLessThan(15);
});
