/** The list of users with its orders, and the root field `users`. */
import { graphOverview } from "../../graph/graph-overview.ts";
import { topicName } from "../../graph/topics/topic-name.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import { usersCount } from "../../graph/users/users-count.ts";
import { usersPage } from "../../graph/users/users-page.ts";
import { LONG_FROZEN_DAYS } from "../../runs/clocks.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { DirectionEnum } from "../enums.ts";
import { Network } from "../network-enum.ts";
import { checkSizes, cutPage, readPage } from "../pagination.ts";
import { findUser } from "../reads/accounts.ts";
import { User } from "../refs.ts";

interface Counted {
  readonly count: () => number | Promise<number>;
}

const UserConnection = connectionType<{ readonly slug: string }, UserRow, Counted>({
  name: "User",
  of: "users",
  node: User,
  nodeOf: ({ slug }, context) => findUser(context, slug),
  totalCount: ({ count }) => count(),
});

const UserOrderField = builder.enumType("UserOrderField", {
  description: "What users can be ordered by; users that have no such value are left out.",
  values: {
    SCORE: { description: "The score of the current run; the slug decides between equals." },
    FOLLOWERS: {
      description:
        "Distinct followers seen in the graph, added up over the networks, as the current run counted them.",
    },
    NAME: { description: "The name for people." },
    UPDATED: { description: "When an import last said something about the user." },
  } as const,
});

const UserOrder = builder.inputType("UserOrder", {
  description: "An order of users.",
  fields: (t) => ({
    field: t.field({ type: UserOrderField, required: true, description: "What to order by." }),
    direction: t.field({ type: DirectionEnum, required: true, description: "Which end comes first." }),
  }),
});

const UserFilter = builder.inputType("UserFilter", {
  description: "Which users are listed: those who own one account of which all conditions hold.",
  fields: (t) => ({
    ranked: t.boolean({
      description: `True: the leaderboard, without users all of whose accounts are frozen for more than ${LONG_FROZEN_DAYS} days or judged SPAM.`,
    }),
    network: t.field({ type: Network, description: "Only users with an account on this network." }),
    topic: t.string({
      description: "Only users known for this topic, such as `jazz`; case, # and hyphens do not matter.",
    }),
  }),
});

builder.queryField("users", (t) =>
  t.field({
    type: UserConnection,
    description:
      "All users. By default the highest scores come first; before the first run, those heard of last. `where: { ranked: true }` is the leaderboard.",
    args: {
      where: t.arg({ type: UserFilter, description: "Which users; all by default." }),
      orderBy: t.arg({ type: UserOrder, description: "The order; highest score first by default." }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { where, orderBy, ...args }, { graph, call, reading }) => {
      checkSizes(args);
      const { run, number, slot } = await reading();
      const field = orderBy?.field ?? (run === null ? "UPDATED" : "SCORE");
      const direction = orderBy?.direction ?? "DESC";
      const page = readPage(args, {
        name: `users ${field} ${direction}`,
        direction,
        by: field === "NAME" ? "text" : "number",
      });
      const filter = {
        network: where?.network ?? null,
        topic: where?.topic == null ? null : topicName(where.topic),
        rankedIn: where?.ranked ? number : null,
      };
      const filtered = Object.values(filter).some((value) => value !== null);
      const rows = await usersPage(
        graph,
        {
          ...filter,
          filtered,
          value: page.from.value,
          slug: page.from.id,
          run: field === "SCORE" || field === "FOLLOWERS" ? number : null,
          limit: page.limit,
        },
        { ...call, slot, form: `${field} ${page.direction}` },
      );
      const connection = cutPage(page, rows, ({ slug, value }) => ({ value, id: slug }));
      const count = async () =>
        filtered
          ? ((await usersCount(graph, filter, { ...call, slot }))[0]?.users ?? 0)
          : ((await graphOverview(graph, {}, call))[0]?.users ?? 0);
      return { ...connection, count };
    },
  }),
);
