/** Notes that the bands of one account's follows are those of a run. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const finishBands = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer(), key: z.string() }),
  row: z.object({}),
});
