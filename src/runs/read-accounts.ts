/**
 * Every account with what its network says of it and what the run before found, in the order of the keys, packed: lists of
 * values, a thousand accounts to a row. Of each row the first account is checked whole: all of them are made by one expression.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import type { Quality } from "../words.ts";
import { accountFacts } from "./account-facts.ts";
import { type PastFacts, pastFacts } from "./ledger/past.ts";
import type { AccountFacts } from "./world.ts";

type Values = readonly unknown[];

export const readAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** Number of the run to compare with; null for none. */ past: integer().nullable() }),
  row: z.object({ accounts: z.custom<readonly Values[]>(Array.isArray) }),
});

/** An account as it is read. */
export interface ReadAccount {
  readonly account: AccountFacts;
  /** Fingerprint of what stands in the slot that this run writes; null for nothing, or for what has been changed since. */
  readonly print: number | null;
  readonly past: PastFacts | null;
}

const checked = z.object({ account: accountFacts, print: z.number().nullable(), past: pastFacts.nullable() });

/** The accounts of one row. */
export function unpackAccounts(rows: readonly Values[]): ReadAccount[] {
  const accounts = rows.map(unpack);
  if (accounts.length > 0) checked.parse(accounts[0]);
  return accounts;
}

function unpack(values: Values): ReadAccount {
  const past = values[13] as Values | null;
  return {
    account: {
      id: values[0] as number,
      key: values[1] as string,
      network: values[2] as string,
      handle: values[3] as string | null,
      createdAt: values[4] as number | null,
      label: values[5] as Quality | null,
      trusted: values[6] as boolean,
      distrusted: values[7] as boolean,
      hasBio: values[8] as boolean | null,
      hasLocation: values[9] as boolean | null,
      hasUrl: values[10] as boolean | null,
      defaultImage: values[11] as boolean | null,
    },
    print: values[12] as number | null,
    past: past && {
      score: past[0] as number,
      quality: past[1] as string,
      standing: past[2] as number,
      clock: past[3] as number | null,
      frozen: past[4] as boolean,
    },
  };
}
