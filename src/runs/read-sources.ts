/** Where data come from and until when they speak. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const readSources = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    id: z.string(),
    network: z.string(),
    /** Account key; null where the source has no subject. */
    subject: z.string().nullable(),
    covers: z.boolean(),
    /** Milliseconds. */
    clock: z.number().nullable(),
    expectedIntervalMs: z.number().nullable(),
  }),
});

export type SourceRow = Awaited<ReturnType<typeof readSources>>[number];
