/** Since when the acts toward accounts are held, where older ones have been dropped, milliseconds. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const heldSince = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), heldSince: z.number() }),
});
