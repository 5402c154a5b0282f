/** Some acts of one kind of an account that turned out to be another one, in both directions, those taken back too. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const twinActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ twin: z.string(), limit: integer() }),
  row: z.object({ link: z.string(), id: z.string() }),
});
