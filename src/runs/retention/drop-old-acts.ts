/** Deletes a portion of the acts toward an account that are too old to be held. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropOldActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), heldSince: z.number(), limit: integer() }),
  row: z.object({ dropped: z.number() }),
});
