/** Moves acts that were taken back from posts to the owners that have become known; call until nothing moves. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const giveTakenBackToOwners = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.object({ key: z.string(), owner: z.string() })), limit: integer() }),
  row: z.object({ moved: z.number() }),
});
