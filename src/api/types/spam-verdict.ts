/** Whether an account looks like spam, with the evidence that adds up to it. */

import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { SpamEvidence as Evidence } from "../../spam/verdict.ts";
import { witnessesOf } from "../../spam/witness-kinds.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { QualityEnum } from "../enums.ts";
import { cutPage, readPage } from "../pagination.ts";
import { findAccount } from "../reads/accounts.ts";
import { labelOn, moderationOf, type ShownVerdict } from "../reads/moderation.ts";
import { countWitnesses, readWitnesses } from "../reads/witnesses.ts";
import { Account } from "../refs.ts";
import { Contest, ModeratorLabel } from "./moderation.ts";
import { SpamSignal, signalOf } from "./spam-signal.ts";

const EvidenceDirection = builder.enumType("EvidenceDirection", {
  description: "What a piece of evidence speaks for.",
  values: {
    FOR: { description: "For spam: points above 0." },
    AGAINST: { description: "Against spam: points of 0 or below." },
  } as const,
});

const WitnessConnection = connectionType<string, AccountRow, { readonly count: () => Promise<number> }>({
  name: "SpamWitness",
  of: "accounts behind a piece of evidence",
  node: Account,
  nodeOf: (key, context) => findAccount(context, key),
  totalCount: ({ count }) => count(),
});

const SpamEvidence = builder.objectRef<Evidence & { readonly key: string }>("SpamEvidence").implement({
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
    witnesses: t.field({
      type: WitnessConnection,
      description:
        "The accounts behind it, by key: such as those it follows that do not follow back, or the members of its group. Empty for a sign of the profile. Looks at no more than 20,000 of its relationships.",
      args: t.arg.connectionArgs(),
      resolve: async (evidence, args, context) => {
        const { key } = evidence;
        const form = witnessesOf(evidence);
        const page = readPage(args, { name: `witnesses ${form}`, direction: "ASC", by: "text" });
        const keys = form === null ? [] : await readWitnesses(context, key, form, page);
        const count = async () => (form === null ? 0 : countWitnesses(context, key, form));
        return { ...cutPage(page, keys, (other) => ({ value: other, id: other })), count };
      },
    }),
  }),
});

export const SpamVerdict = builder.objectRef<ShownVerdict>("SpamVerdict").implement({
  description:
    "Whether an account looks like spam, as of the current run or a rescore since: `intercept + priorShift + sum of the points of evidence = logOdds`, exact within 1e-9.",
  fields: (t) => ({
    quality: t.expose("quality", {
      type: QualityEnum,
      description: "What counts: the moderator's label where there is one, else the band of the evidence.",
    }),
    byEvidence: t.expose("byEvidence", {
      type: QualityEnum,
      description: "The band of the evidence alone, as the other fields show it.",
    }),
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
      resolve: ({ evidence, key }) =>
        evidence
          .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
          .map((item) => ({ ...item, key })),
    }),
    override: t.field({
      type: ModeratorLabel,
      nullable: true,
      description:
        "The moderator's label, which takes precedence over the evidence; null where there is none.",
      resolve: ({ key }, _args, context) => labelOn(context, key),
    }),
    contest: t.field({
      type: Contest,
      nullable: true,
      description: "The newest contest of it; null where nobody contested it.",
      resolve: async ({ key }, _args, context) => (await moderationOf(context, key)).contests[0] ?? null,
    }),
    underReview: t.boolean({
      description: "Whether somebody contests it and no moderator has decided yet.",
      resolve: async ({ key }, _args, context) =>
        (await moderationOf(context, key)).contests.some(({ status }) => status === "OPEN"),
    }),
    version: t.int({
      description: "How many labels moderators have given so far: what `labelAccount` asks for.",
      resolve: async ({ key }, _args, context) => (await moderationOf(context, key)).version,
    }),
  }),
});
