/** The source that an earlier import of this account's archive made; it keeps its id when the account's key changes. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const sourceOfSubject = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ subject: z.string(), kind: z.string() }),
  row: z.object({ id: z.string().nullable() }),
});
