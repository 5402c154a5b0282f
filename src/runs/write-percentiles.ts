/** Writes percentiles, which are known only once every account is scored. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const row = z.object({ /** Element id. */ id: z.string(), key: z.string(), percentile: z.number() });

export const writePercentiles = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(row) }),
  row: z.object({ written: z.number() }),
});
