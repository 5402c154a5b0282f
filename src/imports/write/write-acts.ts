/** Writes acts of one kind between accounts that exist. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { StoredAct } from "./stored-act.ts";

export const writeActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<StoredAct>()) }),
  row: z.object({}),
});
