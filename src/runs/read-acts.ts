/** Who acted toward each account, packed: internal ids, times and kinds (positions in `interactionKinds`). */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ target: z.number(), sources: numbers, at: numbers, kinds: numbers }),
});
