/** Some follows of an account that turned out to be another one, in both directions, those that ended too. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const twinFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ twin: z.string(), limit: integer() }),
  row: z.object({ link: z.string(), from: z.string(), to: z.string() }),
});
