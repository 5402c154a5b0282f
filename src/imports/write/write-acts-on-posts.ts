/** Writes acts of one kind on posts whose owner is not known yet. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { StoredAct } from "./stored-act.ts";

export const writeActsOnPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<StoredAct>()) }),
  row: z.object({}),
});
