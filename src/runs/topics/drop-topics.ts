/** Removes what accounts are no longer known for at a run, and topics that nobody is known for. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropTopics = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer() }),
  row: z.object({ dropped: z.number() }),
});
