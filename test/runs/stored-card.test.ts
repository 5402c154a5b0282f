/** A score survives storage to the last bit; a card of an earlier program still says its value. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { packCard, unpackCard } from "../../src/runs/stored-card.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { anyInputs } from "../scoring/arbitraries.ts";

it("is the same score after storage, whoever it is about", () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const score = scoreOf(inputs);
      expect(unpackCard(packCard(score))).toEqual(score);
    }),
  );
});

it("of an older shape is its value, without a proof", () => {
  expect(
    unpackCard('[12.5,[["twitter","AUDIENCE","GROSS",1,11.5,3,"3 followers."]],[],["LOW",0.2,[]]]'),
  ).toMatchObject({ value: 12.5, contributions: [], networks: [], confidence: { level: "LOW" } });
});
