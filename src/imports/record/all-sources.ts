/** Sources by network, or the one with an id. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const allSources = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ id: z.string().nullable() }),
  row: z.object({
    id: z.string(),
    /** Importer family. */
    kind: z.string(),
    network: z.string(),
    /** Account key, and that account's handle. */
    subject: z.string().nullable(),
    handle: z.string().nullable(),
    covers: z.boolean(),
    /** Milliseconds, and what it is the time of. */
    clock: z.number().nullable(),
    clockOf: z.enum(["export", "event", "import"]).nullable(),
    /** Milliseconds; null while its first import is under way. */
    expectedIntervalMs: z.number().nullable(),
    firstImportAt: z.number(),
    lastImportAt: z.number(),
    imports: z.number(),
    /** Where it was read last, absolute. */
    paths: z.array(z.string()),
    includePrivate: z.boolean(),
  }),
});
