/** The list of users with its orders, and the root field `users`. */
import { graphOverview } from "../../graph/graph-overview.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import { usersPage } from "../../graph/users/users-page.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { DirectionEnum } from "../enums.ts";
import { checkSizes, cutPage, readPage } from "../pagination.ts";
import { findUser } from "../reads/accounts.ts";
import { User } from "../refs.ts";

const UserConnection = connectionType<{ readonly slug: string }, UserRow>({
  name: "User",
  of: "users",
  node: User,
  nodeOf: ({ slug }, context) => findUser(context, slug),
  totalCount: async (_connection, { graph, call }) => (await graphOverview(graph, {}, call))[0]?.users ?? 0,
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
    UPDATED: { description: "When an import last said something of the user." },
  } as const,
});

const UserOrder = builder.inputType("UserOrder", {
  description: "An order of users.",
  fields: (t) => ({
    field: t.field({ type: UserOrderField, required: true, description: "What to order by." }),
    direction: t.field({ type: DirectionEnum, required: true, description: "Which end comes first." }),
  }),
});

builder.queryField("users", (t) =>
  t.field({
    type: UserConnection,
    description:
      "All users. By default the highest scores come first; before the first run, those heard of last.",
    args: {
      orderBy: t.arg({ type: UserOrder, description: "The order; highest score first by default." }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { orderBy, ...args }, { graph, call, reading }) => {
      checkSizes(args);
      const { run, number, slot } = await reading();
      const field = orderBy?.field ?? (run === null ? "UPDATED" : "SCORE");
      const direction = orderBy?.direction ?? "DESC";
      const page = readPage(args, {
        name: `users ${field} ${direction}`,
        direction,
        by: field === "NAME" ? "text" : "number",
      });
      const rows = await usersPage(
        graph,
        {
          value: page.from.value,
          slug: page.from.id,
          run: field === "SCORE" || field === "FOLLOWERS" ? number : null,
          limit: page.limit,
        },
        { ...call, slot, form: `${field} ${page.direction}` },
      );
      return cutPage(page, rows, ({ slug, value }) => ({ value, id: slug }));
    },
  }),
);
