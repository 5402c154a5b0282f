/** Accounts and users by handle or name: the root field `search`. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import { builder } from "../builder.ts";
import { connectionType, forwardArgs } from "../connection.ts";
import { findAccount, findUser } from "../reads/accounts.ts";
import {
  type Found,
  type FoundPage,
  LONGEST_TEXT,
  MOST_FOUND,
  nearnesses,
  searchNames,
} from "../reads/search.ts";
import { Scored } from "../refs.ts";

const meanings = {
  SIMILAR: "Every word typed is in its handle or name, as a beginning, or with a letter or two that differ.",
  BEGINNING: "Its handle, name or slug begins with what was typed.",
  EXACT: "Its handle, name or slug is what was typed; case and punctuation do not matter.",
};

const Nearness = builder.enumType("SearchNearness", {
  description: "How near something found is to what was typed.",
  values: Object.fromEntries(
    nearnesses.map((nearness) => [nearness, { description: meanings[nearness] }]),
  ) as Record<(typeof nearnesses)[number], { description: string }>,
});

const SearchConnection = connectionType<Found, AccountRow | UserRow, Pick<FoundPage, "count" | "isCut">>({
  name: "Search",
  of: `accounts and users found, at most ${MOST_FOUND}`,
  node: Scored as never,
  nodeOf: ({ scored }, context): Promise<AccountRow | UserRow | null> =>
    "key" in scored ? findAccount(context, scored.key) : findUser(context, scored.slug),
  totalCount: ({ count }) => count,
  fields: (t) => ({
    isCut: t.exposeBoolean("isCut", {
      description: `True where more than ${MOST_FOUND} match: the closest by the index are listed and counted.`,
    }),
  }),
  edgeFields: (t) => ({
    nearness: t.field({
      type: Nearness,
      description: "How near it is to what was typed.",
      resolve: ({ row }) => row.nearness,
    }),
  }),
});

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "Accounts and users whose handle, name or slug is like a text: the whole, its beginning, or mistyped by a letter or two. Exact matches come first, then names that begin so, then the others; within each the highest scores. Accounts that have been silent for long are found, too: `score.notice` says so.",
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, 1 to ${LONGEST_TEXT} characters; of more than eight words the first eight count. Punctuation is ignored, and there are no operators.`,
      }),
      withSpam: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: "True: also accounts judged SPAM.",
      }),
      ...forwardArgs(t.arg),
    },
    resolve: (_root, { text, withSpam, ...args }, context) => searchNames(context, text, withSpam, args),
  }),
);
