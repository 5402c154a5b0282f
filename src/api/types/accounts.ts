/** The list of accounts with its filter and orders, and the root field `accounts`. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { accountsCount } from "../../graph/accounts/accounts-count.ts";
import { accountsPage } from "../../graph/accounts/accounts-page.ts";
import { graphOverview } from "../../graph/graph-overview.ts";
import { accountsOnTopic } from "../../graph/topics/accounts-on-topic.ts";
import { accountsOnTopicCount } from "../../graph/topics/accounts-on-topic-count.ts";
import { topicName } from "../../graph/topics/topic-name.ts";
import { LONG_FROZEN_DAYS } from "../../runs/clocks.ts";
import type { NetworkId, Quality } from "../../words.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import type { Context } from "../context.ts";
import { DirectionEnum, QualityEnum } from "../enums.ts";
import { Network } from "../network-enum.ts";
import { type Connection, checkSizes, cutPage, readPage } from "../pagination.ts";
import { findAccount, keepAccounts } from "../reads/accounts.ts";
import { Account } from "../refs.ts";

interface Listed {
  readonly key: string;
}
interface Counted {
  readonly count: () => number | Promise<number>;
}

export const AccountConnection = connectionType<Listed, AccountRow, Counted>({
  name: "Account",
  of: "accounts",
  node: Account,
  nodeOf: ({ key }, context) => findAccount(context, key),
  totalCount: ({ count }) => count(),
});

const AccountOrderField = builder.enumType("AccountOrderField", {
  description: "What accounts can be ordered by; accounts that have no such value are left out.",
  values: {
    SCORE: { description: "The score of the current run; the key decides between equals." },
    FOLLOWERS: { description: "Followers seen in the graph at the current run." },
    NAME: { description: "The display name." },
    UPDATED: { description: "When an import last said something about the account." },
  } as const,
});

const AccountOrder = builder.inputType("AccountOrder", {
  description: "An order of accounts.",
  fields: (t) => ({
    field: t.field({ type: AccountOrderField, required: true, description: "What to order by." }),
    direction: t.field({ type: DirectionEnum, required: true, description: "Which end comes first." }),
  }),
});

const AccountFilter = builder.inputType("AccountFilter", {
  description:
    "Which accounts are listed; all conditions together. A rare network or quality may take long to find in a large graph.",
  fields: (t) => ({
    ranked: t.boolean({
      description: `True: the leaderboard, without accounts judged SPAM or frozen for more than ${LONG_FROZEN_DAYS} days.`,
    }),
    network: t.field({ type: Network, description: "Only accounts of this network." }),
    quality: t.field({ type: [QualityEnum], description: "Only accounts of these qualities." }),
    topic: t.string({
      description:
        "Only accounts known for this topic, such as `jazz` (`Account.topics`); looks at all of them. Case, # and hyphens do not matter.",
    }),
  }),
});

interface Filter {
  readonly ranked?: boolean | null | undefined;
  readonly network?: NetworkId | null | undefined;
  readonly quality?: readonly Quality[] | null | undefined;
  readonly topic?: string | null | undefined;
}

builder.queryField("accounts", (t) =>
  t.field({
    type: AccountConnection,
    description:
      "All accounts. By default the highest scores come first; before the first run, those heard of last. `where: { ranked: true }` is the leaderboard.",
    args: {
      where: t.arg({ type: AccountFilter, description: "Which accounts; all by default." }),
      orderBy: t.arg({ type: AccountOrder, description: "The order; highest score first by default." }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { where, orderBy, ...args }, context) => {
      checkSizes(args);
      const { run, number, slot } = await context.reading();
      const field = orderBy?.field ?? (run === null ? "UPDATED" : "SCORE");
      const direction = orderBy?.direction ?? "DESC";
      const page = readPage(args, {
        name: `accounts ${field} ${direction}`,
        direction,
        by: field === "NAME" ? "text" : "number",
      });
      const ofRun = field === "SCORE" || field === "FOLLOWERS" || where?.ranked || where?.quality;
      const filter = { ...filterOf(where ?? {}), run: ofRun ? number : null };
      const order = field === "SCORE" && filter.ranked ? "RANKED" : field;
      const asked = { ...filter, value: page.from.value, key: page.from.id, limit: page.limit };
      const options = { ...context.call, slot, form: `${order} ${page.direction}` };
      const topic = where?.topic == null ? null : topicName(where.topic);
      const rows =
        topic === null
          ? await accountsPage(context.graph, asked, options)
          : await accountsOnTopic(context.graph, { ...asked, topic }, options);
      keepAccounts(context, rows);
      const connection: Connection<Listed> = cutPage(page, rows, ({ key, value }) => ({ value, id: key }));
      return { ...connection, count: () => count(context, where == null ? null : { ...filter, topic }) };
    },
  }),
);

function filterOf({ ranked, network, quality }: Filter) {
  return { ranked: ranked ?? false, network: network ?? null, qualities: quality ? [...quality] : null };
}

/** All accounts are counted by the count store; a filter touches each of them. */
async function count(
  { graph, call, reading }: Context,
  asked:
    | (ReturnType<typeof filterOf> & { readonly run: number | null; readonly topic: string | null })
    | null,
): Promise<number> {
  if (asked === null) return (await graphOverview(graph, {}, call))[0]?.accounts ?? 0;
  const { slot } = await reading();
  const { topic, ...filter } = asked;
  const [row] =
    topic === null
      ? await accountsCount(graph, filter, { ...call, slot })
      : await accountsOnTopicCount(graph, { ...filter, topic }, { ...call, slot });
  return row?.accounts ?? 0;
}
