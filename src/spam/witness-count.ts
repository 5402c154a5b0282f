/** How many accounts are behind a piece of evidence, among the first 20,000 relationships of the account. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { witnessForms } from "./witness-kinds.ts";

export const witnessCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer() }),
  row: z.object({ key: z.string(), witnesses: z.number() }),
  forms: witnessForms,
});
