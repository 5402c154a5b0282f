/** Makes accounts known under their keys; returns those of which more is said than here. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface AccountRow {
  readonly key: string;
  readonly network: string;
  readonly nativeId: string | null;
  /** Lines of what is said of it. */
  readonly claims: readonly string[];
  /** What it is where nothing else is said. */
  readonly values: Readonly<Record<string, unknown>>;
}

export const writeAccounts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<AccountRow>()), now: z.number() }),
  row: z.object({ key: z.string(), claims: z.array(z.string()), splits: z.array(z.string()) }),
});
