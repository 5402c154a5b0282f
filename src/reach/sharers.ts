/**
 * Who passed on what accounts said: distinct accounts that shared or quoted in the window of 90 days before the account's
 * clock (facts up to one expected interval later and those without a time count too, as for the score), not spam and not of
 * the same owner. No row for an account that the run does not know.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const sharers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(z.object({ key: z.string(), intervalMs: integer() })),
    run: integer(),
    windowMs: integer(),
    mostActs: integer(),
  }),
  row: z.object({
    key: z.string(),
    /** Keys of the account itself and the others of its owner. */
    own: z.array(z.string()),
    /** Its posts of the window that the graph holds. */
    held: z.number(),
    /** Shares and quotes that were looked at; `mostActs` where there may be more. */
    acts: z.number(),
    /** Distinct posts that were passed on in the window. */
    shared: z.number(),
    sharers: z.array(
      z.object({
        key: z.string(),
        /** Distinct posts it passed on. */
        posts: z.number(),
        /** Its followers in the graph. */
        followers: z.number(),
      }),
    ),
  }),
});

export type SharersRow = Awaited<ReturnType<typeof sharers>>[number];
