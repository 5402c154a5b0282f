/** The mutation that creates a person or brand to whom accounts can be linked. */
import { randomUUID } from "node:crypto";
import { createUser } from "../../graph/users/create-user.ts";
import { usersBySlug } from "../../graph/users/users-by-slug.ts";
import { Suppression } from "../../imports/suppression.ts";
import { requireScope } from "../access/require-scope.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { knownUser } from "../reads/accounts.ts";
import { User } from "../refs.ts";
import { freeSlug, nameOf, slugOf } from "../user-names.ts";
import { ConflictError, ForbiddenError, InvalidInputError } from "./errors.ts";

builder.mutationField("createUser", (t) =>
  t.field({
    type: User,
    description:
      "Creates a person or brand without accounts; link some with `linkAccount`. Imports that name the same slug add to this user and leave the name alone. Needs the scope `write:users`.",
    args: {
      name: t.arg.string({ required: true, description: "Name for people, 1 to 255 characters." }),
      slug: t.arg.string({
        description:
          "Short name for look-up, unique: small letters and digits, parts joined by hyphens. By default made from the name.",
      }),
    },
    errors: {
      types: [ForbiddenError, InvalidInputError, ConflictError],
      union: { name: "UserResult", description: "The new user, or why there is none." },
    },
    resolve: async (_root, args, context) => {
      requireScope(context, "write:users");
      const name = nameOf(args.name);
      const away = await Suppression.of(context.graph, context.book.secret);
      const slug = args.slug == null ? await unusedSlug(context, name, away) : slugOf(args.slug);
      if (away.hasUser(slug)) {
        throw new ConflictError(
          `The slug ${slug} was that of somebody who was erased or opted out; give another.`,
        );
      }
      const asked = { slug, name, id: randomUUID(), now: context.now() };
      const [row] = await createUser(context.graph, asked, context.call);
      if (row?.created !== true) {
        throw new ConflictError(`The slug ${slug} is taken by ${row?.name ?? "a user without a name"}.`);
      }
      context.forget();
      return knownUser(context, slug);
    },
  }),
);

const unusedSlug = ({ graph, call }: Context, name: string, away: Suppression): Promise<string> =>
  freeSlug(name, async (slugs) => [
    ...(await usersBySlug(graph, { slugs: [...slugs] }, call)).map(({ user }) => user.slug),
    ...slugs.filter(away.hasUser),
  ]);
