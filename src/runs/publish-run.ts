/** Publishes a run by moving the pointer; no row where the run is no longer this process's. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const publishRun = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    owner: z.string(),
    now: integer(),
    accounts: integer(),
    users: integer(),
    /** What percentiles are read from, `percentiles.ts`. */
    accountTable: z.array(z.number()),
    userTable: z.array(z.number()),
    /** How far scores moved with a model that is new here (`recorded-shift.ts`). */
    shift: z.string().nullable(),
  }),
  row: z.object({ number: z.number() }),
});
