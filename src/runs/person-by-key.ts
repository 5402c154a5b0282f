/** The user that owns an account, with all its accounts; the account alone where nobody does. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const personByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ key: z.string() }),
  row: z.object({ slug: z.string().nullable(), keys: z.array(z.string()) }),
});
