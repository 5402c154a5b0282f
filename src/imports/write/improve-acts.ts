/** Gives known acts a better time, and the source that told it. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { ActRow } from "./write-acts.ts";

export const improveActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<ActRow>()) }),
  row: z.object({}),
});
