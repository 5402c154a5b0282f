/** The one native projection on which a run measures the whole graph (Cypher over every relationship is six to twelve times slower). */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const project = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ name: z.string() }),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
});
