/** Who moves an account and whom it moves, with the interactions behind each. */
import type { ArgBuilder } from "@pothos/core";
import { GravitasError } from "../../errors.ts";
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { CANDIDATES, type InfluenceDirection, type Influence as Measured } from "../../runs/influences.ts";
import { count } from "../../scoring/sentences.ts";
import type { InteractionKind } from "../../words.ts";
import { builder, type SchemaTypes } from "../builder.ts";
import type { Context } from "../context.ts";
import { cutPage, LARGEST_PAGE, readPage } from "../pagination.ts";
import { findAccount } from "../reads/accounts.ts";
import { actPosition } from "../reads/acts.ts";
import { type Between, readActsBetween, readInfluences } from "../reads/influences.ts";
import { Account } from "../refs.ts";
import { InteractionConnection } from "./interactions.ts";

interface Parent {
  readonly account: AccountRow;
  readonly measured: Measured;
  readonly between: Between;
}

const verbs: readonly (readonly [InteractionKind, string, string])[] = [
  ["SHARE", "share", "shares"],
  ["QUOTE", "quote", "quotes"],
  ["REPLY", "reply", "replies"],
  ["MENTION", "mention", "mentions"],
  ["LIKE", "like", "likes"],
];

export const Influence = builder.objectRef<Parent>("Influence").implement({
  description: "One account that influences another, or is influenced by it, by what was done in the window.",
  fields: (t) => ({
    account: t.field({
      type: Account,
      description: "The other account.",
      resolve: ({ account }) => account,
    }),
    weight: t.float({
      description:
        "How strongly, as the score weighs acts (half-life, selectivity, standing and quality of the actor, repetition): 1 is one fresh share by a real account of full standing that did nothing else that day.",
      resolve: ({ measured }) => measured.weight,
    }),
    sentence: t.string({
      description: "One fact in plain words.",
      resolve: ({ measured: { acts } }) => {
        const parts = verbs.flatMap(([kind, one, many]) =>
          acts[kind] ? [count(acts[kind], one, many)] : [],
        );
        const last = parts.pop() ?? "";
        return `${parts.length > 0 ? `${parts.join(", ")} and ` : ""}${last} within 90 days.`;
      },
    }),
    interactions: t.field({
      type: InteractionConnection,
      description: "The interactions behind it, newest first.",
      args: t.arg.connectionArgs(),
      resolve: async ({ measured, between }, args, context) => {
        const page = readPage(args, {
          name: "interactions of an influence",
          direction: "DESC",
          by: "number",
        });
        const rows = await readActsBetween(context, between, page);
        const total = Object.values(measured.acts).reduce((sum, acts) => sum + acts, 0);
        return { ...cutPage(page, rows, actPosition), count: async () => total };
      },
    }),
  }),
});

export const influenceArgs = (t: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>) => ({
  first: t.int({
    required: true,
    defaultValue: 10,
    description: `How many, 0 to ${LARGEST_PAGE}; they are the strongest of the ${CANDIDATES} whose acts could weigh most.`,
  }),
});

/** The strongest influences on (SENT) or by (RECEIVED) an account; who was erased since the run is left out. */
export async function influencesOf(
  context: Context,
  key: string,
  direction: InfluenceDirection,
  first: number,
): Promise<Parent[]> {
  if (first < 0 || first > LARGEST_PAGE) {
    throw new GravitasError("BAD_USER_INPUT", `\`first\` is ${first}; it must be from 0 to ${LARGEST_PAGE}.`);
  }
  const all = (await readInfluences(context, key, direction)).slice(0, first);
  const accounts = await Promise.all(all.map(({ other }) => findAccount(context, other)));
  return all.flatMap((measured, n): Parent[] => {
    const account = accounts[n];
    const { other, after, until } = measured;
    const [from, to] = direction === "SENT" ? [key, other] : [other, key];
    return account ? [{ account, measured, between: { from, to, after, until } }] : [];
  });
}
