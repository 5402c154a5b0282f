import { describe, expect, test } from "vitest";
import { factorNames } from "../../src/scoring/factor.ts";
import { model, modelOf } from "../../src/scoring/models/index.ts";
import { rules } from "../../src/scoring/rules.ts";

test("model 3 has every factor once, in the order of their names; model 1 lacks response per post", () => {
  expect(model.version).toBe("3");
  expect(modelOf("1")?.factors.map(({ name }) => name)).toEqual(
    factorNames.filter((name) => name !== "RESPONSE_PER_POST"),
  );
  expect(modelOf("0")).toBeNull();
  expect(model.factors.map(({ name }) => name)).toEqual(factorNames);
});

describe.each(model.factors.map((factor) => [factor.name, factor] as const))("%s", (_name, factor) => {
  test("states the scale in words that its curve has", () => {
    const scale = Number(/ln\(1 \+ [mrs] \/ ([\d.]+)\)/.exec(factor.formula)?.[1]);
    expect(factor.curve(scale)).toBeCloseTo(Math.LN2, 12);
    expect(factor.curve(0)).toBe(0);
  });

  test("asks a question, has a weight and names its source", () => {
    expect(factor.question).toMatch(/\?$/);
    expect(factor.weight).toBeGreaterThan(0);
    expect(factor.source.length).toBeGreaterThan(20);
  });
});

test("the formulas in words state the numbers of the rules", () => {
  const { quality, actFloor, halfLifeDays, windowDays } = rules;
  const perStatedAct = (quality.INSUFFICIENT_EVIDENCE * actFloor).toFixed(2);
  for (const { name, formula } of model.factors) {
    if (name === "STANDING" || name === "RESPONSE_PER_POST") continue;
    if (name === "AUDIENCE") {
      expect(formula).toContain(`${quality.INSUFFICIENT_EVIDENCE} for each too little known`);
      expect(formula).toContain(`${quality.SUSPICIOUS} for each doubtful one`);
      continue;
    }
    expect(formula).toContain(`${actFloor} + ${1 - actFloor} x`);
    expect(formula).toContain(`+ ${perStatedAct} x share`);
    if (name !== "RECOGNITION") expect(formula).toContain(`-age / ${halfLifeDays} days`);
  }
  expect(model.halfLives[0]).toMatchObject({
    what: expect.stringContaining(`${windowDays} days`),
    days: halfLifeDays,
  });
});

test("an actor of each quality counts in this order: spam, doubtful, too little known, real", () => {
  const { SPAM, SUSPICIOUS, INSUFFICIENT_EVIDENCE, AUTHENTIC } = rules.quality;
  expect(SPAM).toBe(0);
  expect(SUSPICIOUS).toBeLessThan(INSUFFICIENT_EVIDENCE);
  expect(INSUFFICIENT_EVIDENCE).toBeLessThan(1);
  expect(AUTHENTIC).toBe(1);
});

test("the model says what it does not measure and must not be used for", () => {
  expect(model.measures.join(" ")).toContain("attention");
  expect(model.doesNotMeasure.join(" ")).toContain("sales");
  expect(model.mustNotBeUsedFor.join(" ")).toContain("unrelated matters");
});
