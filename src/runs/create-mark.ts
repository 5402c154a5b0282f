/** Makes the mark of a slot known to the database before anything carries it. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const createMark = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({}),
  row: z.object({}),
});
