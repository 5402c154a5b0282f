/** One follow in a page: the account at its other end, when it began and who says so; and the orders of such pages. */
import { z } from "zod";
import { accountRow } from "../accounts/account-row.ts";
import { orderForms } from "../list-forms.ts";
import type { Form } from "../query-texts.ts";

export const followRow = z.object({
  /** The account whose page this is. */
  key: z.string(),
  /** The account at the other end. */
  other: z.string(),
  /** Milliseconds; 0 where nobody said. */
  since: z.number(),
  precision: z.enum(["second", "day", "unknown"]).catch("unknown"),
  source: z.string().nullable(),
});
/** The same with the account at the other end. */
export const followPageRow = followRow.extend({ account: accountRow });

export type FollowRow = z.output<typeof followRow>;

/** Where a page starts: a time (0 = unknown) or a key, by its order. */
export const followValue = z.union([z.number(), z.string()]);

/** The forms `TIME ASC` to `KEY DESC`; `other` is the property that holds the key of the account at the other end. */
export function followForms(other: "fromKey" | "toKey"): Record<string, Form> {
  return orderForms({ TIME: "since", KEY: other });
}
