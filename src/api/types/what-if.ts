/** What a score would be if something were otherwise: the field `whatIf` of a score. */
import type { LedgerLine } from "../../scoring/ledger.ts";
import type { WhatIf as Supposed } from "../../scoring/what-if/what-if.ts";
import { builder } from "../builder.ts";
import { Network, storedNetwork } from "../network-enum.ts";
import type { AccountScore, UserScore } from "../reads/scores.ts";
import { supposedScore } from "../reads/supposed.ts";
import { Score } from "../refs.ts";
import { Contribution } from "./contribution.ts";
import { Factor, factorOf } from "./model.ts";
import { CauseKindEnum } from "./score-change.ts";
import { readChanges, WhatIfChange } from "./what-if-change.ts";

export const WhatIfCause = builder.objectRef<LedgerLine>("WhatIfCause").implement({
  description: "The points that one thing supposed would add to a score, or take from it.",
  fields: (t) => ({
    kind: t.field({
      type: CauseKindEnum,
      description: "The kind of cause that a change would name, had it happened.",
      resolve: ({ cause }) => cause,
    }),
    network: t.field({
      type: Network,
      nullable: true,
      description: "The network; null for what concerns the whole score.",
      resolve: ({ network }) => (network === null ? null : storedNetwork(network)),
    }),
    factor: t.field({
      type: Factor,
      nullable: true,
      description: "The factor it moves; null for what concerns the whole score.",
      resolve: ({ factor }) => (factor === null ? null : factorOf(factor)),
    }),
    points: t.exposeFloat("points", { description: "Points of the score, unrounded." }),
  }),
});

/** The causes, the strongest first. */
export const causesOf = ({ causes }: Supposed): LedgerLine[] =>
  causes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));

interface Parent {
  readonly supposed: Supposed;
  readonly score: AccountScore | UserScore;
}

const WhatIf = builder.objectRef<Parent>("WhatIf").implement({
  description:
    "A score as it would be under suppositions, computed by the same function as every score. No forecast: what is not supposed is held fixed.",
  fields: (t) => ({
    value: t.float({
      description: "The score as it would be, 1..100, unrounded.",
      resolve: ({ supposed }) => supposed.after.value,
    }),
    before: t.float({
      description:
        "The score without the suppositions, with everything known by now; `Score.value` itself unless something was imported since its run.",
      resolve: ({ supposed }) => supposed.before.value,
    }),
    difference: t.float({
      description: "Points it would rise (or, below 0, fall): `value - before`.",
      resolve: ({ supposed }) => supposed.difference,
    }),
    causes: t.field({
      type: [WhatIfCause],
      description:
        "Why, the strongest first: their points sum to `difference`, within 1e-9. Linking and what one's own accounts do for each other are separate.",
      resolve: ({ supposed }) => causesOf(supposed),
    }),
    contributions: t.field({
      type: [Contribution],
      description:
        "What it would be made of: `floor` + their points = `value`, within 1e-9. Their evidence is what is really there.",
      resolve: ({ supposed, score }) => supposed.after.contributions.map((line) => ({ line, score })),
    }),
    heldFixed: t.stringList({
      description: "What is not modelled, in plain words.",
      resolve: ({ supposed }) => [...supposed.heldFixed],
    }),
  }),
});

builder.objectField(Score, "whatIf", (t) =>
  t.field({
    type: WhatIf,
    description:
      "What it would be if something were otherwise; nothing is written. Linking comes first, then reconnecting, then the others in their order. Without any change: as it is.",
    args: {
      changes: t.arg({
        type: [WhatIfChange],
        required: true,
        description: "What is supposed, at most 10 changes.",
      }),
    },
    resolve: async (score, { changes }, context) => ({
      supposed: await supposedScore(context, score, readChanges(changes)),
      score,
    }),
  }),
);
