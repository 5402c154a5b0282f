/** The leaderboard as a table, streamed: ranked accounts, the highest score first. */
import { z } from "zod";
import { networkIds } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

export const leaderboardRows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ run: z.number(), network: z.enum(networkIds).nullable(), limit: integer() }),
  row: z.object({
    key: z.string(),
    network: z.string(),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    score: z.number(),
    quality: z.string().nullable(),
    followers: z.number().nullable(),
    verified: z.boolean(),
  }),
});
