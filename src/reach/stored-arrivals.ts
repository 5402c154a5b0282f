/** How many followers accounts have, and the arrivals that a run counted at hubs (`stored-growth.ts`); null if it did not. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const storedArrivals = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer() }),
  row: z.object({ key: z.string(), followers: z.number(), growth: z.string().nullable() }),
});
