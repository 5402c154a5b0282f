/** The counts stated about some accounts and their posts, in the shape in which a run reads everybody's. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { metricRow } from "./read-metrics.ts";

export const personMetrics = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    /** Number of the last import that is not news. */ learned: z.number(),
  }),
  row: metricRow.extend({ /** True where a later import stated it. */ isNew: z.boolean() }),
});
