/** The model behind a score, with its factors, and the root field `model`. */
import { GravitasError, invariant } from "../../errors.ts";
import { type RecordedShift, unpackShift } from "../../runs/recorded-shift.ts";
import { shiftsOfModels } from "../../runs/shifts-of-models.ts";
import type { FactorName, Factor as FactorRule } from "../../scoring/factor.ts";
import type { HalfLife as HalfLifeRule, Model as ModelRule } from "../../scoring/model.ts";
import { model as current, modelOf, models } from "../../scoring/models/index.ts";
import type { ShiftBin } from "../../scoring/shift.ts";
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

const ScoreShiftBin = builder.objectRef<ShiftBin>("ScoreShiftBin").implement({
  description: "Scores that moved by so much.",
  fields: (t) => ({
    least: t.exposeFloat("least", {
      nullable: true,
      description: "Lower edge, points; null for the lowest bin, which has none.",
    }),
    most: t.exposeFloat("most", {
      nullable: true,
      description: "Upper edge, points; null for the highest bin, which has none.",
    }),
    count: t.exposeInt("count", { description: "Scores in it." }),
  }),
});

type Part = RecordedShift["accounts"];
const ScoreShift = builder.objectRef<Part>("ScoreShift").implement({
  description: "How far scores moved from one version of the model to the next, on the same facts.",
  fields: (t) => ({
    count: t.exposeInt("count", { description: "Scores compared." }),
    mean: t.exposeFloat("mean", { description: "Mean of the moves, points." }),
    histogram: t.field({
      type: [ScoreShiftBin],
      description: "The moves by size, from the largest falls to the largest rises.",
      resolve: ({ histogram }) => histogram,
    }),
  }),
});

const ModelShift = builder
  .objectRef<{ readonly run: number; readonly shift: RecordedShift }>("ModelShift")
  .implement({
    description: "What taking a version of the model did to the scores of this graph.",
    fields: (t) => ({
      from: t.string({ description: "The version before.", resolve: ({ shift }) => shift.from }),
      run: t.exposeInt("run", {
        description: "Number of the first run with the new version, which compared both.",
      }),
      accounts: t.field({
        type: ScoreShift,
        description: "Of the accounts.",
        resolve: ({ shift }) => shift.accounts,
      }),
      users: t.field({ type: ScoreShift, description: "Of the users.", resolve: ({ shift }) => shift.users }),
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
    shift: t.field({
      type: ModelShift,
      nullable: true,
      description:
        "How far it moved scores against the version before, as the first run with it found; null where no run did, and for the first version.",
      async resolve({ version }, _args, { graph, call, batches }) {
        const row = await batches.load("shifts", null, version, async (versions) => {
          const rows = await shiftsOfModels(graph, { versions: [...versions] }, call);
          return new Map(rows.map((each) => [each.version, each]));
        });
        return row == null ? null : { run: row.number, shift: unpackShift(row.shift) };
      },
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

builder.queryField("models", (t) =>
  t.field({
    type: [Model],
    description: "Every model version that this program can compute, the newest first.",
    resolve: () => [...models],
  }),
);
