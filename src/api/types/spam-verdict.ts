/** Whether an account looks like spam, with the evidence that adds up to it. */
import type { SpamEvidence as Evidence, SpamVerdict as Verdict } from "../../spam/verdict.ts";
import { builder } from "../builder.ts";
import { QualityEnum } from "../enums.ts";
import { SpamSignal, signalOf } from "./audience.ts";

const EvidenceDirection = builder.enumType("EvidenceDirection", {
  description: "What a piece of evidence speaks for.",
  values: {
    FOR: { description: "For spam: points above 0." },
    AGAINST: { description: "Against spam: points of 0 or below." },
  } as const,
});

const SpamEvidence = builder.objectRef<Evidence>("SpamEvidence").implement({
  description: "One measured sign with the points it gives.",
  fields: (t) => ({
    signal: t.field({
      type: SpamSignal,
      nullable: true,
      description: "The sign; null where this program no longer has it.",
      resolve: ({ signal }) => signalOf(signal),
    }),
    name: t.exposeString("signal", { description: "Name of the sign, such as `follow-ratio`." }),
    value: t.exposeFloat("value", { description: "What was measured, in the unit of the sign." }),
    threshold: t.exposeFloat("threshold", { description: "The value at which the sign begins to speak." }),
    points: t.exposeFloat("points", { description: "Log-odds it adds (for spam) or takes (against)." }),
    direction: t.expose("direction", { type: EvidenceDirection, description: "What it speaks for." }),
    baselinePercentile: t.exposeFloat("baselinePercentile", {
      nullable: true,
      description:
        "Share of the model's reference accounts below this value, 0..1; null where none are known.",
    }),
    sentence: t.exposeString("sentence", { description: "One fact in plain words, the number first." }),
  }),
});

export const SpamVerdict = builder.objectRef<Verdict>("SpamVerdict").implement({
  description:
    "Whether an account looks like spam, as of the current run: `intercept + priorShift + sum of the points of evidence = logOdds`, exact within 1e-9.",
  fields: (t) => ({
    quality: t.expose("quality", { type: QualityEnum, description: "The band." }),
    probability: t.exposeFloat("probability", { description: "How likely it is spam, 0..1." }),
    logOdds: t.exposeFloat("logOdds", { description: "The same as natural log-odds." }),
    intercept: t.exposeFloat("intercept", {
      description: "Log-odds without any evidence, at the base rate of the scorecard.",
    }),
    prior: t.exposeFloat("prior", { description: "Share of spam expected before looking, 0..1." }),
    priorShift: t.exposeFloat("priorShift", { description: "Log-odds from that base rate to the prior." }),
    scorecard: t.exposeString("scorecard", {
      description: "Which kind of spam the evidence was weighed for.",
    }),
    coverage: t.exposeFloat("coverage", {
      description: "Share of the scorecard's signs that could be seen, 0..1.",
    }),
    evidence: t.field({
      type: [SpamEvidence],
      description: "The evidence, what weighs most first, for and against.",
      resolve: ({ evidence }) => evidence.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }),
  }),
});
