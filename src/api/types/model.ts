/** The model behind a score, with its factors, and the root field `model`. */
import { GravitasError, invariant } from "../../errors.ts";
import type { FactorName, Factor as FactorRule } from "../../scoring/factor.ts";
import type { HalfLife as HalfLifeRule, Model as ModelRule } from "../../scoring/model.ts";
import { model as current, modelOf } from "../../scoring/models/index.ts";
import { builder } from "../builder.ts";
import { FactorNameEnum } from "../enums.ts";

export const Factor = builder.objectRef<FactorRule>("Factor").implement({
  description: "One measured reason for a score.",
  fields: (t) => ({
    name: t.expose("name", { type: FactorNameEnum, description: "Its name." }),
    title: t.exposeString("title", { description: "Its name for people." }),
    question: t.exposeString("question", { description: "The question it answers." }),
    unit: t.exposeString("unit", { description: "What its measure counts." }),
    weight: t.exposeFloat("weight", { description: "Factor units for one unit of its formula." }),
    formula: t.exposeString("formula", { description: "How the measure becomes factor units, in words." }),
    source: t.exposeString("source", { description: "The publication or measurement behind it." }),
  }),
});

/** The factor of a name, in the current model. */
export function factorOf(name: FactorName): FactorRule {
  const factor = current.factors.find((known) => known.name === name);
  invariant(factor !== undefined, `The model has no factor ${name}.`);
  return factor;
}

const HalfLife = builder.objectRef<HalfLifeRule>("HalfLife").implement({
  description: "How fast something seen loses weight.",
  fields: (t) => ({
    what: t.exposeString("what", { description: "What ages." }),
    days: t.exposeInt("days", {
      nullable: true,
      description: "Days to half its weight; null: it does not age.",
    }),
  }),
});

const Curve = builder.objectRef<ModelRule>("ScoreCurve").implement({
  description: "How strength over all networks becomes a score.",
  fields: (t) => ({
    floor: t.exposeFloat("floor", { description: "The score of no strength at all, points." }),
    top: t.float({
      description: "What no score reaches, points.",
      resolve: ({ floor, span }) => floor + span,
    }),
    formula: t.string({
      description: "The curve in words.",
      resolve: ({ curve }) => curve.formula,
    }),
    at: t.float({
      description: "The score of a strength in factor units, points.",
      args: { strength: t.arg.float({ required: true, description: "Z in factor units, not below 0." }) },
      resolve: ({ floor, span, curve }, { strength }) => floor + span * curve.f(Math.max(0, strength)),
    }),
  }),
});

export const Model = builder.objectRef<ModelRule>("Model").implement({
  description: "Every rule that turns what is known into a score; a change to any of them is a new version.",
  fields: (t) => ({
    version: t.exposeString("version", { description: "Its version." }),
    factors: t.field({
      type: [Factor],
      description: "The factors, in the order in which they are shown.",
      resolve: ({ factors }) => [...factors],
    }),
    curve: t.field({
      type: Curve,
      description: "How strength over all networks becomes a score.",
      resolve: (model) => model,
    }),
    halfLives: t.field({
      type: [HalfLife],
      description: "How fast things seen lose weight.",
      resolve: ({ halfLives }) => [...halfLives],
    }),
    measures: t.stringList({ description: "What the score measures.", resolve: (m) => [...m.measures] }),
    doesNotMeasure: t.stringList({
      description: "What the score says nothing of.",
      resolve: (m) => [...m.doesNotMeasure],
    }),
    mustNotBeUsedFor: t.stringList({
      description: "What the score must not be used for.",
      resolve: (m) => [...m.mustNotBeUsedFor],
    }),
  }),
});

builder.queryField("model", (t) =>
  t.field({
    type: Model,
    description: "A model version; the current one by default.",
    args: { version: t.arg.string({ description: "Its version; the current one by default." }) },
    resolve(_root, { version }) {
      const model = version == null ? current : modelOf(version);
      if (model !== null) return model;
      throw new GravitasError(
        "BAD_USER_INPUT",
        `\`version\` is ${JSON.stringify(version)}, which is not known.`,
        {
          hint: `The current version is "${current.version}".`,
        },
      );
    },
  }),
);
