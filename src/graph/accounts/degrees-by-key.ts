/** How many follows reach and leave each account, in constant time. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const degreesByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), followers: z.number(), following: z.number() }),
});
