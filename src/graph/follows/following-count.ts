/** How many of the accounts that each account follows are of given qualities; no row for none. */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

export const followingCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), qualities: z.array(z.enum(qualities)), run: integer() }),
  row: z.object({ key: z.string(), following: z.number() }),
});
