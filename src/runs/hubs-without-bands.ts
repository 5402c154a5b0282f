/** Accounts with so many followers that their pages filter by a band on the follow, and whose bands are of an older run. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const hubsWithoutBands = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ run: integer(), above: integer() }),
  row: z.object({ key: z.string() }),
});
