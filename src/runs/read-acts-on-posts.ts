/** Dated acts on posts whose owner is not known: nobody's engagement yet, but acts toward other people all the same. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readActsOnPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ sources: numbers, at: numbers }),
});
