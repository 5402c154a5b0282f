/** How many nodes a graph holds besides its migrations: tokens, receipts and opt-out links, too, which a load would wipe out. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const nodesHeld = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ held: z.number() }),
});
