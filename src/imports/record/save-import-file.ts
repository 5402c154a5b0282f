/** The report of one file as it stands: written after each batch, so that a killed import goes on from there. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const saveImportFile = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    id: z.string(),
    position: z.number(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), integer(), z.null()])),
  }),
  row: z.object({}),
});
