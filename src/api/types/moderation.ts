/** A moderator's label on an account, a contest of its verdict, and the root field `contests`. */

import { contestsPage } from "../../spam/moderation/contests-page.ts";
import type { ContestRow, contestStatuses, LabelRow } from "../../spam/moderation/label-row.ts";
import { openContests } from "../../spam/moderation/open-contests.ts";
import { allows } from "../access/scopes.ts";
import { builder } from "../builder.ts";
import { connectionType, forwardArgs } from "../connection.ts";
import { QualityEnum } from "../enums.ts";
import { cutPage, readPage } from "../pagination.ts";
import { knownAccount } from "../reads/accounts.ts";
import { findContest } from "../reads/moderation.ts";
import { Account } from "../refs.ts";

export const ModeratorLabel = builder.objectRef<LabelRow>("ModeratorLabel").implement({
  description:
    "A verdict given by a moderator: it takes precedence over the evidence until another is given.",
  fields: (t) => ({
    quality: t.expose("quality", { type: QualityEnum, description: "What the account was found to be." }),
    before: t.expose("before", { type: QualityEnum, description: "What readers saw until then." }),
    role: t.exposeString("by", { description: "Role of who decided; names are not kept." }),
    at: t.expose("at", { type: "DateTime", description: "When it was given." }),
    reason: t.exposeString("reason", { description: "Why, in the moderator's words." }),
    version: t.exposeInt("version", { description: "How many labels the account had with it." }),
  }),
});

const ContestStatus = builder.enumType("ContestStatus", {
  description: "What became of a contest.",
  values: {
    OPEN: { description: "Waiting for a moderator; the verdict is under review." },
    UPHELD: { description: "A moderator found the verdict right." },
    OVERTURNED: { description: "A moderator decided otherwise; the label says what." },
  } satisfies Record<(typeof contestStatuses)[number], { description: string }>,
});

/** The words of a stranger about somebody are for those who decide. */
export const Contest = builder.objectRef<ContestRow>("Contest");
builder.node(Contest, {
  description: "Somebody says that a verdict is wrong.",
  isTypeOf: (value) => typeof value === "object" && value !== null && "openedAt" in value,
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, context) => Promise.all(ids.map((id) => findContest(context, id))),
  fields: (t) => ({
    account: t.field({
      type: Account,
      description: "The account whose verdict it is.",
      resolve: ({ key }, _args, context) => knownAccount(context, key),
    }),
    status: t.expose("status", { type: ContestStatus, description: "What became of it." }),
    contested: t.expose("quality", { type: QualityEnum, description: "The quality that was contested." }),
    openedAt: t.expose("openedAt", { type: "DateTime", description: "When it was opened." }),
    reason: t.string({
      nullable: true,
      description: "Why, in the words of the person who opened it; null without the scope `moderate`.",
      resolve: ({ reason }, _args, { access }) => (allows(access.scopes, "moderate") ? reason : null),
    }),
    decidedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was decided; null while it is open.",
      resolve: ({ decision }) => decision?.at ?? null,
    }),
    decision: t.field({
      type: ModeratorLabel,
      nullable: true,
      description: "The label that decided it; null while it is open.",
      resolve: ({ decision }) => decision,
    }),
    version: t.exposeInt("version", {
      description: "How many labels the account has by now: what `decideContest` asks for.",
    }),
  }),
});

const ContestConnection = connectionType<ContestRow, ContestRow>({
  name: "Contest",
  of: "contests",
  node: Contest,
  nodeOf: (row) => row,
  totalCount: async (_connection, { graph, call }) => {
    const [row] = await openContests(graph, {}, call);
    return row?.open ?? 0;
  },
});

builder.queryField("contests", (t) =>
  t.field({
    type: ContestConnection,
    description: "Contests that wait for a decision, the oldest first.",
    args: forwardArgs(t.arg),
    resolve: async (_root, args, { graph, call }) => {
      const page = readPage(args, { name: "contests", direction: "ASC", by: "number" });
      const position = { openedAt: Number(page.from.value), id: page.from.id, limit: page.limit };
      const rows = await contestsPage(graph, { status: "OPEN", ...position }, call);
      return cutPage(
        page,
        rows.map(({ contest }) => contest),
        ({ openedAt, id }) => ({ value: openedAt, id }),
      );
    },
  }),
);
