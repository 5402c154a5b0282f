/** What accounts did toward each other, as a connection. */
import type { InteractionRow } from "../../graph/interactions/interaction-row.ts";
import type { InteractionKind } from "../../words.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import type { Context } from "../context.ts";
import { InteractionKindEnum, PrecisionEnum } from "../enums.ts";
import { type ConnectionArgs, cutPage, readPage } from "../pagination.ts";
import { knownAccount } from "../reads/accounts.ts";
import { type ActFilter, actPosition, countActs, noLimits, readActs } from "../reads/acts.ts";
import { Account } from "../refs.ts";

export const InteractionDirection = builder.enumType("InteractionDirection", {
  description: "Which end of an interaction the account is.",
  values: {
    RECEIVED: { description: "What others did toward the account." },
    SENT: { description: "What the account did toward others." },
  } as const,
});

const TimeMeaning = builder.enumType("TimeMeaning", {
  description: "What the time of an interaction is the time of.",
  values: {
    EVENT: { value: "event", description: "The act itself." },
    OBJECT: { value: "object", description: "The post acted on: the act came at that time or later." },
    EXPORT: { value: "export", description: "The export that tells of it: the act came before." },
  } as const,
});

export const Interaction = builder.objectRef<InteractionRow>("Interaction").implement({
  description: "One act of one account toward another.",
  fields: (t) => ({
    kind: t.expose("kind", { type: InteractionKindEnum, description: "What was done." }),
    from: t.field({
      type: Account,
      description: "Who did it.",
      resolve: ({ from }, _args, context) => knownAccount(context, from),
    }),
    to: t.field({
      type: Account,
      nullable: true,
      description: "Toward whom; null where the owner of the post is not known yet.",
      resolve: ({ to }, _args, context) => (to === null ? null : knownAccount(context, to)),
    }),
    at: t.field({
      type: "DateTime",
      nullable: true,
      description: "When; null where nobody said.",
      resolve: ({ at }) => (at === 0 ? null : at),
    }),
    precision: t.expose("precision", { type: PrecisionEnum, description: "How exact that time is." }),
    timeOf: t.expose("of", {
      type: TimeMeaning,
      nullable: true,
      description: "What that time is the time of; null where there is none.",
    }),
    post: t.exposeString("post", {
      nullable: true,
      description: "Key of the post it was about (`network:post:native-id`); null where none was.",
    }),
    topic: t.exposeString("topic", { nullable: true, description: "Topic of an endorsement." }),
    list: t.exposeString("list", { nullable: true, description: "Name of the list someone was put on." }),
    source: t.exposeString("source", { nullable: true, description: "Id of the source that says so." }),
  }),
});

export const InteractionConnection = connectionType<
  InteractionRow,
  InteractionRow,
  { readonly count: () => Promise<number> }
>({
  name: "Interaction",
  of: "interactions of an account",
  node: Interaction,
  nodeOf: (row) => row,
  totalCount: ({ count }) => count(),
});

export interface InteractionArgs extends ConnectionArgs {
  readonly direction: ActFilter["direction"];
  readonly kinds?: readonly InteractionKind[] | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
}

/** A page of the interactions of an account, newest first. */
export async function interactionsOf(context: Context, key: string, args: InteractionArgs) {
  const { direction, kinds, since, until, ...paging } = args;
  const page = readPage(paging, { name: `interactions ${direction}`, direction: "DESC", by: "number" });
  const filter: ActFilter = {
    direction,
    kinds: kinds == null ? null : [...new Set(kinds)].sort(),
    undated: false,
  };
  const limits = { ...noLimits, after: since ?? null, until: until ?? null };
  const rows = await readActs(context, key, page, filter, limits);
  return { ...cutPage(page, rows, actPosition), count: () => countActs(context, key, filter, limits) };
}
