/** A page of the contests of one status, the oldest first, after a position. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { contestRow, contestStatuses } from "./label-row.ts";

export const contestsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    status: z.enum(contestStatuses),
    openedAt: z.number(),
    id: z.string(),
    limit: integer(),
  }),
  row: z.object({ contest: contestRow }),
});
