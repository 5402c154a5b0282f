/** Accounts that may belong to a user, to be confirmed with `linkAccount`: the root field `linkSuggestions`. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { HAND } from "../../graph/users/hand-mark.ts";
import { type VerifiedRow, verifiedOthers } from "../../graph/users/verified-others.ts";
import { accountTitle } from "../account-title.ts";
import { builder } from "../builder.ts";
import { decodeId } from "../global-id.ts";
import { networkTitle } from "../network-enum.ts";
import { findUser, knownAccount } from "../reads/accounts.ts";
import { Account } from "../refs.ts";
import { unknown } from "../several.ts";

/** The most suggestions for one user. */
const MOST = 25;

const LinkSuggestion = builder.objectRef<VerifiedRow>("LinkSuggestion").implement({
  description: "An account that may be a user's, since a network has verified a link between the profiles.",
  fields: (t) => ({
    account: t.field({
      type: Account,
      description: "The account that nobody owns yet; confirm with `linkAccount`.",
      resolve: ({ key }, _args, context): Promise<AccountRow> => knownAccount(context, key),
    }),
    because: t.field({
      type: Account,
      description: "The account of the user that the link is with.",
      resolve: ({ own }, _args, context): Promise<AccountRow> => knownAccount(context, own),
    }),
    sentence: t.string({
      description: "Who says so, in plain words.",
      resolve: async ({ key, own, isSaidByOwn }, _args, context) => {
        const [account, because] = await Promise.all([
          knownAccount(context, key),
          knownAccount(context, own),
        ]);
        const network = networkTitle((isSaidByOwn ? because : account).network);
        return `${accountTitle(because)} and ${accountTitle(account)} have the same owner, as verified by ${network}.`;
      },
    }),
  }),
});

builder.queryField("linkSuggestions", (t) =>
  t.field({
    type: [LinkSuggestion],
    description: `Accounts that may belong to a user: those that a network has verified to be the same owner's as one of the user's, by a link between the profiles that leads both ways; never by names alone. None that somebody owns, or that was unlinked by hand. At most ${MOST}.`,
    args: { user: t.arg.id({ required: true, description: "Id of the user." }) },
    resolve: async (_root, { user }, context) => {
      const { typename, id: slug } = decodeId(String(user));
      if (typename !== "User")
        throw unknown("user", String(user), `is the id of a ${typename}, not of a User`);
      if ((await findUser(context, slug)) === null) throw unknown("user", String(user));
      return verifiedOthers(context.graph, { slug, hand: HAND, limit: MOST }, context.call);
    },
  }),
);
