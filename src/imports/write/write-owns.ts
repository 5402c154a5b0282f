/** People and brands, and the accounts they own; returns what is said of each person. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface OwnRow {
  readonly slug: string;
  readonly name: string;
  readonly account: string;
  /** A line: import, time, name. */
  readonly claim: string;
  /** Who says that the account is theirs, as a line. */
  readonly mark: string;
}

export const writeOwns = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.custom<OwnRow>()),
    now: z.number(),
    /** How lines of decisions by hand begin. */
    hand: z.string(),
  }),
  row: z.object({ slug: z.string(), claims: z.array(z.string()) }),
});
