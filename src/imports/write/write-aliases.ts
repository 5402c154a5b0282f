/** Handles that accounts had and have no more, all of each account. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const writeAliases = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({
        key: z.string(),
        names: z.array(z.string()),
        aliases: z.array(z.object({ name: z.string(), from: z.number(), until: z.number() })),
      }),
    ),
  }),
  row: z.object({}),
});
