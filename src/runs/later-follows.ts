/** Undated follows that an account's clock has not reached yet. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export interface LaterRow {
  readonly position: number;
  readonly key: string;
  /** Ids of the sources whose clock is later than the account's clock and one expected interval. */
  readonly later: readonly string[];
}

export const laterFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ rows: z.array(z.custom<LaterRow>()) }),
  /** The account's position, and internal ids of those who follow it. */
  row: z.object({ target: z.number(), sources: z.array(z.number()) }),
});
