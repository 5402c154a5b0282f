/** Followers that left accounts, by the UTC days (days since 1970; 0 unknown) on which they came and left. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const departures = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), came: z.number(), left: z.number(), followers: z.number() }),
});
