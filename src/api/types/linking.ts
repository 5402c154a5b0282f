/** What linking or unlinking an account does to a user's score: the answer of both mutations, dry run or not. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import type { WhatIf as Supposed } from "../../scoring/what-if/what-if.ts";
import { builder } from "../builder.ts";
import type { UserScore } from "../reads/scores.ts";
import { Account, User } from "../refs.ts";
import { Contribution } from "./contribution.ts";
import { causesOf, WhatIfCause } from "./what-if.ts";

export interface LinkingDone {
  readonly user: UserRow;
  readonly account: AccountRow;
  readonly isDryRun: boolean;
  /** Null before the first run. */
  readonly effect: { readonly supposed: Supposed; readonly score: UserScore } | null;
}

export const Linking = builder.objectRef<LinkingDone>("Linking").implement({
  description:
    "An account linked to a user or unlinked from it, and what that does to the user's score. A dry run and the real thing say the same.",
  fields: (t) => ({
    dryRun: t.boolean({
      description: "True where nothing was written.",
      resolve: ({ isDryRun }) => isDryRun,
    }),
    user: t.expose("user", { type: User, description: "The user." }),
    account: t.expose("account", { type: Account, description: "The account." }),
    before: t.float({
      nullable: true,
      description:
        "The user's score before, 1..100, with everything known by now; null until there is a run.",
      resolve: ({ effect }) => effect?.supposed.before.value ?? null,
    }),
    after: t.float({
      nullable: true,
      description: "The user's score afterwards, 1..100; null until there is a run.",
      resolve: ({ effect }) => effect?.supposed.after.value ?? null,
    }),
    difference: t.float({
      nullable: true,
      description:
        "Points the user's score rises (or, below 0, falls): `after - before`; null until there is a run.",
      resolve: ({ effect }) => effect?.supposed.difference ?? null,
    }),
    causes: t.field({
      type: [WhatIfCause],
      description:
        "Why, the strongest first: their points sum to `difference`, within 1e-9. LINKING is what the account brings (never below 0 for a link) or takes along; SELF_ENGAGEMENT is what the user's own accounts do for each other, which counts nothing.",
      resolve: ({ effect }) => (effect === null ? [] : causesOf(effect.supposed)),
    }),
    contributions: t.field({
      type: [Contribution],
      description:
        "What the score is made of afterwards, by network and factor: 1 + their points = `after`, within 1e-9.",
      resolve: ({ effect }) =>
        (effect?.supposed.after.contributions ?? []).map((line) => ({
          line,
          score: (effect as NonNullable<typeof effect>).score,
        })),
    }),
  }),
});
