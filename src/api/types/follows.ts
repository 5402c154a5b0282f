/** Followers and accounts followed, as connections whose edges say since when and who says so. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { FollowRow } from "../../graph/follows/follow-row.ts";
import type { Quality } from "../../words.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import type { Context } from "../context.ts";
import { DirectionEnum, PrecisionEnum, QualityEnum } from "../enums.ts";
import { type ConnectionArgs, cutPage, type Page, readPage } from "../pagination.ts";
import { findAccount } from "../reads/accounts.ts";
import {
  countFollowers,
  countFollowing,
  followPosition,
  type FollowOrder as Order,
  readFollowers,
  readFollowing,
} from "../reads/follows.ts";
import { bareAccountScore } from "../reads/scores.ts";
import { Account } from "../refs.ts";

const FollowOrderField = builder.enumType("FollowOrderField", {
  description: "What follows can be ordered by.",
  values: {
    TIME: { description: "When the follow began; follows without a time count as oldest." },
    KEY: { description: "The key of the account at the other end." },
  } as const,
});

export const FollowOrder = builder.inputType("FollowOrder", {
  description: "An order of follows.",
  fields: (t) => ({
    field: t.field({ type: FollowOrderField, required: true, description: "What to order by." }),
    direction: t.field({ type: DirectionEnum, required: true, description: "Which end comes first." }),
  }),
});

interface Counted {
  readonly count: () => Promise<number>;
}
interface Banded extends Counted {
  readonly owner: AccountRow;
}

type EdgeBuilder = Parameters<
  NonNullable<Parameters<typeof connectionType<FollowRow, AccountRow>>[0]["edgeFields"]>
>[0];

/** What both kinds of edge tell. */
const edgeFields = (t: EdgeBuilder) => ({
  since: t.field({
    type: "DateTime",
    nullable: true,
    description: "When the follow began; null where nobody said.",
    resolve: ({ row }) => (row.since === 0 ? null : row.since),
  }),
  precision: t.field({
    type: PrecisionEnum,
    description: "How exact that time is.",
    resolve: ({ row }) => row.precision,
  }),
  source: t.string({
    nullable: true,
    description: "Id of the source that says so; null where it is not kept.",
    resolve: ({ row }) => row.source,
  }),
  quality: t.field({
    type: QualityEnum,
    description: "How real the account at the other end looks, by the current run.",
    resolve: async ({ row }, _args, context) =>
      (await bareAccountScore(context, row.other))?.quality ?? "INSUFFICIENT_EVIDENCE",
  }),
});

export const FollowerConnection = connectionType<FollowRow, AccountRow, Banded>({
  name: "Follower",
  of: "followers of an account",
  node: Account,
  nodeOf: ({ other }, context) => findAccount(context, other),
  totalCount: ({ count }) => count(),
  edgeFields,
  fields: (t) => ({
    bandsAsOf: t.int({
      nullable: true,
      description:
        "Number of the run by whose verdicts a hub's followers are filtered by quality; null where each follower's own verdict of the current run decides.",
      resolve: ({ owner }) => owner.bandsRun,
    }),
  }),
});

export const FollowingConnection = connectionType<FollowRow, AccountRow, Counted>({
  name: "Following",
  of: "accounts that an account follows",
  node: Account,
  nodeOf: ({ other }, context) => findAccount(context, other),
  totalCount: ({ count }) => count(),
  edgeFields,
});

interface FollowArgs extends ConnectionArgs {
  readonly quality?: readonly Quality[] | null | undefined;
  readonly orderBy?: { readonly field: Order; readonly direction: "ASC" | "DESC" } | null | undefined;
}

const pageOf = (name: string, { orderBy, ...args }: FollowArgs): { order: Order; page: Page } => {
  const { field: order, direction } = orderBy ?? { field: "TIME", direction: "DESC" };
  const by = order === "TIME" ? "number" : "text";
  return { order, page: readPage(args, { name: `${name} ${order} ${direction}`, direction, by }) };
};

/** Each quality once, in a fixed order, so that equal filters are read together. */
const distinct = (quality: FollowArgs["quality"]): readonly Quality[] | null =>
  quality == null ? null : [...new Set(quality)].sort();

/** A page of the followers of an account, in constant time whatever their number. */
export async function followersOf(context: Context, owner: AccountRow, args: FollowArgs) {
  const { order, page } = pageOf("followers", args);
  const qualities = distinct(args.quality);
  const rows = await readFollowers(context, owner.key, page, order, qualities);
  return {
    ...cutPage(page, rows, followPosition(order)),
    owner,
    count: () => countFollowers(context, owner.key, qualities),
  };
}

/** A page of the accounts that an account follows. */
export async function followingOf(context: Context, owner: AccountRow, args: FollowArgs) {
  const { order, page } = pageOf("following", args);
  const qualities = distinct(args.quality);
  const rows = await readFollowing(context, owner.key, page, order, qualities);
  return {
    ...cutPage(page, rows, followPosition(order)),
    count: () => countFollowing(context, owner.key, qualities),
  };
}
