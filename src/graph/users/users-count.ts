/** How many users own an account of which a filter holds. */
import { z } from "zod";
import { networkIds } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

/** What an account of the user must be; all of it one account. */
export const userFilterParams = z.object({
  network: z.enum(networkIds).nullable(),
  topic: z.string().nullable(),
  /** Number of the run whose leaderboards show it; null: shown or not. */
  rankedIn: integer().nullable(),
});

export const usersCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: userFilterParams,
  row: z.object({ users: z.number() }),
});
