/** What the network states about an account and what the graph holds, side by side and never mixed. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { degreesOf, type StatedCount, statedOf } from "../reads/accounts.ts";
import { countActs, countPosts } from "../reads/acts.ts";

interface CountParent {
  readonly account: AccountRow;
  readonly of: StatedCount;
}

const Count = builder.objectRef<CountParent>("AccountCount").implement({
  description: "One count of an account, from both sides.",
  fields: (t) => ({
    stated: t.float({
      nullable: true,
      description: "As the network states; null where it never did.",
      resolve: async ({ account, of }, _args, context) =>
        (await statedOf(context, account.key)).get(of)?.value ?? null,
    }),
    statedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the stated count was read; null where there is none.",
      resolve: async ({ account, of }, _args, context) =>
        (await statedOf(context, account.key)).get(of)?.at ?? null,
    }),
    observed: t.int({
      description: "As seen in the graph now. Lists: acts of putting this account on a list.",
      resolve: ({ account, of }, _args, context) => observed(context, account.key, of),
    }),
  }),
});

const lists = { direction: "RECEIVED", kinds: ["LIST"], undated: true } as const;

async function observed(context: Context, key: string, of: StatedCount): Promise<number> {
  if (of === "posts") return countPosts(context, key);
  if (of === "listed") return countActs(context, key, lists);
  return (await degreesOf(context, key))[of];
}

export const AccountCounts = builder.objectRef<AccountRow>("AccountCounts").implement({
  description: "Counts of an account: stated by its network, with the date, and seen in the graph.",
  fields: (t) => ({
    followers: t.field({
      type: Count,
      description: "Accounts that follow it.",
      resolve: (account): CountParent => ({ account, of: "followers" }),
    }),
    following: t.field({
      type: Count,
      description: "Accounts it follows.",
      resolve: (account): CountParent => ({ account, of: "following" }),
    }),
    posts: t.field({
      type: Count,
      description: "Posts it published.",
      resolve: (account): CountParent => ({ account, of: "posts" }),
    }),
    listed: t.field({
      type: Count,
      description: "Lists it was put on.",
      resolve: (account): CountParent => ({ account, of: "listed" }),
    }),
  }),
});
