/** One line of a score, with the follows and acts behind it. */

import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { FollowRow } from "../../graph/follows/follow-row.ts";
import type { Contribution as Line } from "../../scoring/score.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { ContributionKindEnum, PrecisionEnum } from "../enums.ts";
import { Network, storedNetwork } from "../network-enum.ts";
import { knownAccount } from "../reads/accounts.ts";
import { type EvidenceConnection, type EvidenceRow, evidenceOf } from "../reads/evidence.ts";
import type { AccountScore, UserScore } from "../reads/scores.ts";
import { Account } from "../refs.ts";
import { Interaction } from "./interactions.ts";
import { Factor, factorOf } from "./model.ts";

interface Parent {
  readonly line: Line;
  readonly score: AccountScore | UserScore;
}

const Follow = builder.objectRef<FollowRow>("Follow").implement({
  description: "One account following another.",
  fields: (t) => ({
    from: t.field({
      type: Account,
      description: "Who follows.",
      resolve: ({ other }, _args, context): Promise<AccountRow> => knownAccount(context, other),
    }),
    to: t.field({
      type: Account,
      description: "Who is followed.",
      resolve: ({ key }, _args, context): Promise<AccountRow> => knownAccount(context, key),
    }),
    since: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it began; null where nobody said.",
      resolve: ({ since }) => (since === 0 ? null : since),
    }),
    precision: t.expose("precision", { type: PrecisionEnum, description: "How exact that time is." }),
    source: t.exposeString("source", { nullable: true, description: "Id of the source that says so." }),
  }),
});

const Evidence = builder.unionType("Evidence", {
  description: "What a contribution counted: a follow or an interaction.",
  types: [Follow, Interaction],
  resolveType: (value) => ("kind" in value ? Interaction : Follow),
});

export const EvidenceConnectionType = connectionType<
  EvidenceRow,
  object,
  Pick<EvidenceConnection, "count" | "notice">
>({
  name: "Evidence",
  of: "follows or interactions behind a contribution",
  node: Evidence as never,
  nodeOf: (row) => (row.type === "act" ? row.act : row.follow),
  totalCount: ({ count }) => count(),
  fields: (t) => ({
    notice: t.string({
      nullable: true,
      description:
        "Says so where older interactions that belong here are no longer held; null where everything is. They are held for 400 days before the newest time known of the account, unless the operator chose another span.",
      resolve: ({ notice }) => notice(),
    }),
  }),
});

export const Contribution = builder.objectRef<Parent>("Contribution").implement({
  description: "The points that one factor on one network adds to a score, or takes from it.",
  fields: (t) => ({
    factor: t.field({
      type: Factor,
      description: "The reason.",
      resolve: ({ line }) => factorOf(line.factor),
    }),
    network: t.field({
      type: Network,
      description: "The network.",
      resolve: ({ line }) => storedNetwork(line.network),
    }),
    kind: t.field({
      type: ContributionKindEnum,
      description: "Whether it adds or takes, and why.",
      resolve: ({ line }) => line.kind,
    }),
    points: t.float({
      description: "Points of the score, unrounded; not above 0 for the discounts.",
      resolve: ({ line }) => line.points,
    }),
    measured: t.float({ description: "What was measured, in `unit`.", resolve: ({ line }) => line.measured }),
    unit: t.string({ description: "What `measured` counts.", resolve: ({ line }) => line.unit }),
    sentence: t.string({ description: "One fact in plain words.", resolve: ({ line }) => line.sentence }),
    evidence: t.field({
      type: EvidenceConnectionType,
      description:
        "What was counted, newest first, as the graph holds it now: followers for AUDIENCE and STANDING, interactions of the factor's kinds for the others.",
      args: t.arg.connectionArgs(),
      resolve: ({ line, score }, args, context) => evidenceOf(context, score, line, args),
    }),
  }),
});
