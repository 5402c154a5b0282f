/** Writes acts of one kind on posts whose owner is not known yet; returns those that the graph had already. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { type ActCells, storedAct } from "./stored-act.ts";

export const writeActsOnPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<ActCells>()) }),
  row: z.object({ act: storedAct }),
});
