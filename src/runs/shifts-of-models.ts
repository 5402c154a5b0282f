/** The shift that each of some model versions caused on this graph, as its first run with it recorded it. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const shiftsOfModels = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ versions: z.array(z.string()) }),
  row: z.object({ version: z.string(), number: z.number(), shift: z.string() }),
});
