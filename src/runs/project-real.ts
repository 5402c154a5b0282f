/** The follow graph without accounts judged spam, as `<name>-real`, out of the run's projection `name`. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const projectReal = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    name: z.string(),
    /** Internal ids of those judged spam. */
    spam: z.array(integer()),
    threads: integer(),
  }),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
});
