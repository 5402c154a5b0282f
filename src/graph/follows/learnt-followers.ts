/** Followers of accounts that later imports than one said first, newest first, after a position. */
import { z } from "zod";
import { defineQuery, integer } from "../query.ts";
import { followRow } from "./follow-row.ts";

export const learntFollowers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    /** Number of the last import that is not news. */
    learned: z.number(),
    since: z.number(),
    other: z.string(),
    limit: integer(),
  }),
  row: followRow,
});
