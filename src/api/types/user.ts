/** A person or brand, and the root field `user`. */
import { builder } from "../builder.ts";
import { pageOfAll } from "../pagination.ts";
import { accountsOf, findUser } from "../reads/accounts.ts";
import { userScore } from "../reads/scores.ts";
import { Score, Scored, User } from "../refs.ts";
import { AccountConnection } from "./accounts.ts";

builder.node(User, {
  description: "A person or brand: what a score card is about. Owns accounts on one or more networks.",
  interfaces: [Scored],
  isTypeOf: (value) => typeof value === "object" && value !== null && "slug" in value,
  id: { resolve: (user) => user.slug },
  loadManyWithoutCache: (slugs, context) => Promise.all(slugs.map((slug) => findUser(context, slug))),
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Short name for look-up, unique." }),
    name: t.exposeString("name", {
      nullable: true,
      description: "Name for people; null where no file said.",
    }),
    updatedAt: t.expose("updatedAt", {
      type: "DateTime",
      nullable: true,
      description: "When an import last said something about this user.",
    }),
    accounts: t.field({
      type: AccountConnection,
      description: "The accounts owned, by network and id.",
      args: t.arg.connectionArgs(),
      resolve: async (user, args, context) => {
        const owned = await accountsOf(context, user.slug);
        const list = { name: "accounts of a user", direction: "ASC", by: "text" } as const;
        const page = pageOfAll(args, list, owned, ({ key }) => ({ value: key, id: "" }));
        return { ...page, count: () => owned.length };
      },
    }),
    score: t.field({
      type: Score,
      nullable: true,
      description: "The score over all networks; null until the first run that knows this user.",
      resolve: (user, _args, context) => userScore(context, user.slug),
    }),
  }),
});

builder.queryField("user", (t) =>
  t.field({
    type: User,
    nullable: true,
    description: "The user with this slug; null where it is unknown.",
    args: { slug: t.arg.string({ required: true, description: "The slug, such as `nora-lindqvist`." }) },
    resolve: (_root, { slug }, context) => findUser(context, slug),
  }),
);
