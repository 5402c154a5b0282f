/** The newest count that the network stated of each kind, with its date in milliseconds and the days that it covers. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

const numberOrNull = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

export const statedCountsByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), counts: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    count: z.string(),
    value: z.number(),
    at: numberOrNull,
    /** Null: of the whole life. */
    windowDays: numberOrNull,
  }),
});
