/** Who follows each account, packed: internal ids and times; times are empty where none is known. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ target: z.number(), sources: numbers, since: numbers }),
});
