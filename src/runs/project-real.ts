/** The follow graph without accounts judged spam, as `<name>-real`, once their marks are written. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const projectReal = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ name: z.string() }),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
});
