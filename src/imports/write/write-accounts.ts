/** Makes accounts known under their keys, with the names that files give them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface AccountRow {
  readonly key: string;
  readonly network: string;
  readonly nativeId: string | null;
  readonly handle: string | null;
  readonly handleKey: string | null;
  readonly name: string | null;
}

export const writeAccounts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<AccountRow>()), now: z.number() }),
  row: z.object({}),
});
