/** Why a score changed: the causes with their points, and the field `change` of a score. */
import { GravitasError } from "../../errors.ts";
import { type ChangeBetween, noteOf } from "../../runs/history/change-between.ts";
import { causeSentence } from "../../scoring/cause-sentences.ts";
import { causeKinds, causeMeanings } from "../../scoring/causes.ts";
import type { LedgerLine } from "../../scoring/ledger.ts";
import { builder } from "../builder.ts";
import { Network, networkTitle, storedNetwork } from "../network-enum.ts";
import { knownAccount, knownUser } from "../reads/accounts.ts";
import { causeEvidence } from "../reads/cause-evidence.ts";
import { changeAt, changeOf, presentPoint } from "../reads/history.ts";
import type { AccountScore, UserScore } from "../reads/scores.ts";
import { Score, Scored } from "../refs.ts";
import { EvidenceConnectionType } from "./contribution.ts";
import { Factor, factorOf } from "./model.ts";
import { ScorePoint } from "./score-history.ts";

export const CauseKindEnum = builder.enumType("CauseKind", {
  description: "Why a score changed.",
  values: Object.fromEntries(
    causeKinds.map((kind) => [kind, { description: causeMeanings[kind] }]),
  ) as Record<(typeof causeKinds)[number], { description: string }>,
});

interface Cause {
  readonly line: LedgerLine;
  readonly change: ChangeBetween;
  readonly score: AccountScore | UserScore;
}

const ChangeCause = builder.objectRef<Cause>("ChangeCause").implement({
  description: "The points that one cause added to a score, or took from it.",
  fields: (t) => ({
    kind: t.field({ type: CauseKindEnum, description: "The cause.", resolve: ({ line }) => line.cause }),
    network: t.field({
      type: Network,
      nullable: true,
      description: "The network; null for what concerns the whole score.",
      resolve: ({ line }) => (line.network === null ? null : storedNetwork(line.network)),
    }),
    factor: t.field({
      type: Factor,
      nullable: true,
      description: "The factor it moved; null for what concerns the whole score.",
      resolve: ({ line }) => (line.factor === null ? null : factorOf(line.factor)),
    }),
    points: t.float({ description: "Points of the score, unrounded.", resolve: ({ line }) => line.points }),
    sentence: t.string({
      description: "One fact in plain words.",
      resolve: ({ line, change }) => {
        const { count, left } = noteOf(change.notes, line.cause, line.network);
        const network = line.network === null ? null : networkTitle(line.network);
        return causeSentence({ cause: line.cause, network, count, left });
      },
    }),
    evidence: t.field({
      type: EvidenceConnectionType,
      description:
        "The follows or interactions behind it, newest first, as the graph holds them now; none for causes that are no single facts (verdicts, standing, model, erasure).",
      args: t.arg.connectionArgs(),
      resolve: ({ line, change, score }, args, context) => causeEvidence(context, score, change, line, args),
    }),
  }),
});

export interface Change {
  readonly change: ChangeBetween;
  readonly score: AccountScore | UserScore;
}

export const ScoreChange = builder.objectRef<Change>("ScoreChange").implement({
  description: "A change of a score with all its causes: their points sum to the difference, within 1e-9.",
  fields: (t) => ({
    scored: t.field({
      type: Scored,
      description: "Whose score it is.",
      resolve: ({ score }, _args, context) =>
        "key" in score ? knownAccount(context, score.key) : knownUser(context, score.slug),
    }),
    from: t.field({
      type: ScorePoint,
      description: "Where it started.",
      resolve: ({ change }) => change.from,
    }),
    to: t.field({ type: ScorePoint, description: "Where it ended.", resolve: ({ change }) => change.to }),
    difference: t.float({
      description: "Points it rose (or, below 0, fell).",
      resolve: ({ change }) => change.to.value - change.from.value,
    }),
    causes: t.field({
      type: [ChangeCause],
      description: "Why, the strongest first: a line for each cause, network and factor.",
      resolve: ({ change, score }) =>
        change.lines
          .map((line) => ({ line, change, score }))
          .sort((a, b) => Math.abs(b.line.points) - Math.abs(a.line.points)),
    }),
  }),
});

builder.objectField(Score, "change", (t) =>
  t.field({
    type: ScoreChange,
    description:
      "Why it changed: at the last run, or over a time. Of accounts that nobody owns and whose archive was never imported, only moves of 0.05 points or more in a run are kept.",
    args: {
      since: t.arg({
        type: "DateTime",
        description: "From how it stood then; by default from before the last run that moved it.",
      }),
      until: t.arg({ type: "DateTime", description: "To how it stood then; by default now." }),
      run: t.arg.id({
        description: "Number of a run: only what this run changed; not together with the times.",
      }),
    },
    async resolve(score, { since, until, run }, context) {
      if (run == null) return { score, change: await changeOf(context, score, since ?? null, until ?? null) };
      if (since != null || until != null || !/^\d+$/.test(run)) {
        throw new GravitasError(
          "BAD_USER_INPUT",
          "`run` is the number of a run and stands without `since` and `until`.",
        );
      }
      const change = await changeAt(context, score, Number(run));
      const still = presentPoint(score);
      return { score, change: change ?? { from: still, to: still, lines: [], notes: [] } };
    },
  }),
);
