/** Brings a page of one account's follow bands up to date, only where they differ; fewer than `limit` changed: all done. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const writeBandPage = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer(), key: z.string(), limit: integer() }),
  row: z.object({ changed: z.number() }),
});
