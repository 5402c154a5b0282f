/** Contests by their ids, with what decided each. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { contestRow } from "./label-row.ts";

export const contestsById = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ contest: contestRow }),
});
