/**
 * Accounts in an order, after a position. `run` (null: any) keeps out what an older run left in the slot; accounts
 * without a value of the order are not listed.
 */
import { z } from "zod";
import { networkIds, qualities } from "../../words.ts";
import { orderForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { accountRow } from "./account-row.ts";

const position = z.union([z.number(), z.string()]);

export const accountPageParams = z.object({
  value: position,
  key: z.string(),
  run: integer().nullable(),
  network: z.enum(networkIds).nullable(),
  qualities: z.array(z.enum(qualities)).nullable(),
  ranked: z.boolean(),
  limit: integer(),
});
export const accountPageRow = z.object({ key: z.string(), value: position, account: accountRow });
export const accountOrders = orderForms({
  SCORE: "score__SLOT__",
  RANKED: "ranked__SLOT__",
  FOLLOWERS: "followers__SLOT__",
  NAME: "name",
  UPDATED: "updatedAt",
});

export const accountsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: accountPageParams,
  row: accountPageRow,
  forms: accountOrders,
});
