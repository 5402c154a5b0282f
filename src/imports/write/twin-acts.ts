/** Some acts of one kind of an account that turned out to be another one, in both directions. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

const text = z.string().nullable().default(null);

export const twinActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ twin: z.string(), limit: integer() }),
  row: z.object({
    link: z.string(),
    act: z.object({
      id: z.string(),
      fromKey: z.string(),
      toKey: text,
      at: z.number(),
      precision: z.string(),
      of: text,
      post: text,
      act: text,
      topic: text,
      list: text,
      source: z.string(),
    }),
  }),
});
