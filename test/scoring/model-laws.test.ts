/** A model that breaks a law is refused as it is loaded, by the law's name. */
import { expect, test } from "vitest";
import type { Factor } from "../../src/scoring/factor.ts";
import type { Model } from "../../src/scoring/model.ts";
import { brokenLaw, lawful } from "../../src/scoring/model-laws.ts";
import { model, models } from "../../src/scoring/models/index.ts";

const withRules = (rules: Partial<Model["rules"]>): Model => ({
  ...model,
  rules: { ...model.rules, ...rules },
});
const withFactor = (name: Factor["name"], change: (factor: Factor) => Factor): Model => ({
  ...model,
  factors: model.factors.map((factor) => (factor.name === name ? change(factor) : factor)),
});

test("every model of this program keeps all laws", () => {
  expect(models.map(brokenLaw)).toEqual(models.map(() => null));
});

test.each<[string, string, Model]>([
  ["spam that counts a little", "4, spam", withRules({ quality: { ...model.rules.quality, SPAM: 0.01 } })],
  [
    "followers beyond a hundred that count nothing",
    "8, more never lowers",
    withFactor("AUDIENCE", (f) => ({ ...f, curve: (m) => f.curve(Math.min(m, 100)) })),
  ],
  [
    "acts that all count whole, however busy the engager",
    "2, selectivity",
    withRules({ selectivityHalf: Number.POSITIVE_INFINITY }),
  ],
  [
    "shares counted one by one, whoever made them",
    "3, uniqueness",
    withFactor("AMPLIFICATION", (f) => ({
      ...f,
      measure({ engagers }) {
        const acts = engagers
          .filter(({ self, quality }) => !self && quality !== "SPAM")
          .flatMap((e) => e.acts);
        const net = acts.reduce((sum, { othersThatDay }) => sum + 1 / (1 + othersThatDay), 0);
        return { gross: net, withoutSelf: net, net };
      },
    })),
  ],
  [
    "one's own accounts counted like others",
    "5, oneself",
    withFactor("AUDIENCE", (f) => ({
      ...f,
      measure: (inputs, rules) => {
        const { gross } = f.measure(inputs, rules);
        const all = gross + inputs.selfFollowers;
        return { gross: all, withoutSelf: all, net: f.measure(inputs, rules).net + inputs.selfFollowers };
      },
    })),
  ],
  ["points for nothing", "the floor", withFactor("STANDING", (f) => ({ ...f, curve: (s) => s + 1 }))],
  [
    "a curve that reaches the top",
    "the floor",
    { ...model, curve: { ...model.curve, f: (z) => Math.min(1, 2 * z) } },
  ],
])("%s breaks law %s", (_what, law, broken) => {
  expect(brokenLaw(broken)).toMatch(new RegExp(`^${law}`));
  expect(() => lawful([{ ...broken, version: "9" }])).toThrow(`Model 9 breaks law ${law}`);
});
