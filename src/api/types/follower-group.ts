/** Followers of an account that act as one, with the drill-down to each of them. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { GroupKind } from "../../spam/groups/group.ts";
import type { FollowerGroup as Group } from "../../spam/groups/groups-of-followers.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { cutPage, readPage } from "../pagination.ts";
import { findAccount } from "../reads/accounts.ts";
import { readMembers } from "../reads/witnesses.ts";
import { Account } from "../refs.ts";
import { SpamSignal, signalOf } from "./spam-signal.ts";

const signalBehind: Readonly<Record<GroupKind, string>> = {
  TWINS: "co-follow-twins",
  BLOCK: "bought-block",
  LOCKSTEP: "lockstep",
  BURST: "follow-burst",
  COHORT: "creation-cohort",
};

const FollowerGroupKind = builder.enumType("FollowerGroupKind", {
  description: "What makes accounts a group.",
  values: {
    TWINS: { description: "They follow nearly the same accounts." },
    BLOCK: { description: "A dense block: hardly anyone follows them, and they follow the same customers." },
    LOCKSTEP: { description: "They followed the same accounts within the same days." },
    BURST: { description: "They came within one unusual hour or day. Honest fame looks the same." },
    COHORT: { description: "They were created on the same unusual day." },
  } satisfies Record<GroupKind, { description: string }>,
});

const MemberConnection = connectionType<string, AccountRow, { readonly following: number }>({
  name: "GroupMember",
  of: "members of a group that follow the account",
  node: Account,
  nodeOf: (key, context) => findAccount(context, key),
  totalCount: ({ following }) => following,
});

export const FollowerGroup = builder.objectRef<Group>("FollowerGroup").implement({
  description: "Followers that act as one.",
  fields: (t) => ({
    kind: t.expose("kind", { type: FollowerGroupKind, description: "What makes them a group." }),
    size: t.exposeInt("size", {
      description: "Members of the whole group, followers of this account or not.",
    }),
    following: t.exposeInt("following", { description: "Members that follow this account." }),
    sentence: t.exposeString("sentence", { description: "Why, in plain words, the number first." }),
    evidence: t.field({
      type: SpamSignal,
      nullable: true,
      description: "The sign that its members carry for it; null where this program no longer has it.",
      resolve: ({ kind }) => signalOf(signalBehind[kind]),
    }),
    members: t.field({
      type: MemberConnection,
      description: "Its members that follow this account, by key.",
      args: t.arg.connectionArgs(),
      resolve: async (group, args, context) => {
        const page = readPage(args, { name: "members", direction: "ASC", by: "text" });
        const keys = await readMembers(context, group, page);
        return { ...cutPage(page, keys, (key) => ({ value: key, id: key })), following: group.following };
      },
    }),
  }),
});
