/** The audit trail: every label ever given, newest first, after a position: to what account, by which role, when, why, before, after. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { labelRow } from "./label-row.ts";

export const labelsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ at: z.number(), id: z.string(), limit: integer() }),
  row: z.object({
    key: z.string(),
    label: labelRow,
    /** Id of the contest it decided; null where there was none. */
    contest: z.string().nullable(),
  }),
});
