/** The newest count that the network stated of each kind, with its date in milliseconds. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const statedCountsByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    count: z.enum(["followers", "following", "posts", "listed"]),
    value: z.number(),
    at: z
      .number()
      .nullish()
      .transform((value) => value ?? null),
  }),
});
