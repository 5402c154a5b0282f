/** Erasures that were begun and cut short, the oldest first. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const openErasures = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ id: z.string() }),
});
