/** Every person and brand with the keys of its accounts. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const readUsers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ slug: z.string(), accounts: z.array(z.string()) }),
});
