/** The mutations that make people of accounts: link an account to a user, unlink it. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { type Hindrance, link } from "../../runs/link.ts";
import type { Linking as Change } from "../../runs/placed-change.ts";
import { linkEffect } from "../../runs/what-if.ts";
import { requireScope } from "../access/require-scope.ts";
import { accountTitle } from "../account-title.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { findAccount, findUser, ownerOf } from "../reads/accounts.ts";
import { userScore } from "../reads/scores.ts";
import { argumentId, ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "./errors.ts";
import { Linking, type LinkingDone } from "./linking.ts";

const LinkResult = builder.errorUnion("LinkResult", {
  description: "What linking or unlinking does to the score, or why nothing was done.",
  types: [Linking, ForbiddenError, InvalidInputError, NotFoundError, ConflictError],
  resolveType: () => "Linking" as const,
});

const dryRun = "True: only shows what it would do to the score; nothing is written.";
const linkIds = {
  user: "Id of the user.",
  account: "Id of the account.",
} as const;

builder.mutationFields((t) => ({
  linkAccount: t.field({
    type: LinkResult,
    description:
      "Links an account to a user: its audience and what it receives count for the user from then on, what the user's accounts do for each other no longer does. The user is rescored at once. The link takes precedence over what imports say, and survives them. Needs the scope `write:users`.",
    args: {
      user: t.arg.id({ required: true, description: linkIds.user }),
      account: t.arg.id({ required: true, description: linkIds.account }),
      dryRun: t.arg.boolean({ required: true, defaultValue: false, description: dryRun }),
    },
    resolve: (_root, args, context) => linked(context, "LINK", args),
  }),
  unlinkAccount: t.field({
    type: LinkResult,
    description:
      "Unlinks an account from a user; a dry run shows the exact cost. Both are rescored at once. The decision takes precedence over what imports say, now and later. Needs the scope `write:users`.",
    args: {
      user: t.arg.id({ required: true, description: linkIds.user }),
      account: t.arg.id({ required: true, description: linkIds.account }),
      dryRun: t.arg.boolean({ required: true, defaultValue: false, description: dryRun }),
    },
    resolve: (_root, args, context) => linked(context, "UNLINK", args),
  }),
}));

interface LinkArgs {
  readonly user: string | number;
  readonly account: string | number;
  readonly dryRun: boolean;
}

async function linked(context: Context, kind: Change["kind"], args: LinkArgs): Promise<LinkingDone> {
  requireScope(context, "write:users");
  const slug = argumentId("user", args.user, "User");
  const key = argumentId("account", args.account, "Account");
  const [user, account] = await Promise.all([findUser(context, slug), findAccount(context, key)]);
  if (user === null) throw new NotFoundError("No user has this id.");
  if (account === null) throw new NotFoundError("No account has this id.");
  const change = { kind, key } as const;
  await refuseHindered(context, slug, change, account);
  const now = context.now();
  const { run } = await context.reading();
  const supposed = run === null ? null : await effectOf(context, slug, change, account, now);
  if (!args.dryRun) {
    const hindrance = await link(context.graph, slug, change, now);
    if (hindrance !== null) throw refusal(hindrance, account, slug);
    context.forget();
  }
  const stored = await userScore(context, slug);
  const effect =
    supposed === null || run === null
      ? null
      : { supposed, score: stored ?? { slug, run, value: supposed.before.value, card: supposed.before } };
  return { user, account, isDryRun: args.dryRun, effect };
}

/** Refuses to link what somebody has, and to unlink what the user has not. */
async function refuseHindered(context: Context, slug: string, { kind, key }: Change, account: AccountRow) {
  const owner = await ownerOf(context, key);
  if (kind === "LINK" && owner !== null) throw taken(account, owner.slug, slug);
  if (kind === "UNLINK" && owner?.slug !== slug) throw new ConflictError(notLinked(account));
}

async function effectOf(context: Context, slug: string, change: Change, account: AccountRow, now: number) {
  try {
    return await linkEffect(context.graph, slug, change, now, context.call);
  } catch (error) {
    // Somebody may have linked or unlinked it since it was looked at: then that is the reason to give.
    context.forget();
    await refuseHindered(context, slug, change, account);
    throw error;
  }
}

const notLinked = (account: AccountRow): string => `${accountTitle(account)} is not linked to this user.`;

function taken(account: AccountRow, owner: string, slug: string): ConflictError {
  return new ConflictError(
    owner === slug
      ? `${accountTitle(account)} is linked to this user already.`
      : `${accountTitle(account)} is linked to the user ${owner}. Unlink it there first.`,
  );
}

/** What came in between since the account was looked at. */
function refusal(hindrance: Hindrance, account: AccountRow, slug: string): Error {
  if (hindrance === "gone") return new NotFoundError("The user or the account is no longer there.");
  if (hindrance === "not linked") return new ConflictError(notLinked(account));
  return taken(account, hindrance.owner, slug);
}
