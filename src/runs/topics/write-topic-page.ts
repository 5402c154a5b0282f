/** Writes what some accounts are known for; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import type { KnownFor } from "./topic-tally.ts";

export const writeTopicPage = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ key: z.string(), topics: z.custom<readonly KnownFor[]>() })),
    run: integer(),
  }),
  row: z.object({ written: z.number() }),
});
