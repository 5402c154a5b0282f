/** The newest count that the network stated of each kind, with its date in milliseconds and the days that it covers. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const statedCountsByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), counts: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    count: z.string(),
    value: z.number(),
    at: z.number().nullable(),
    /** Null: of the whole life. */
    windowDays: z.number().nullable(),
  }),
});
