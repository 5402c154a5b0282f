/** Which acts of a kind the graph has, with all that was said of them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { storedAct } from "./stored-act.ts";

export const knownActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ act: storedAct }),
});
