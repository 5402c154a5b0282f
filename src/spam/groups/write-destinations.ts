/** Notes to which accounts groups came; doing it twice changes nothing. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const writeDestinations = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    /** `group`: id; `key`: of the account; `members`: how many of the group follow it. */
    rows: z.array(z.object({ group: z.string(), key: z.string(), members: integer() })),
  }),
  row: z.object({ written: z.number() }),
});
