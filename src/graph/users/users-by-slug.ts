/** Users by their slugs; no row for a slug that is not there. */
import { z } from "zod";
import { defineQuery } from "../query.ts";
import { userRow } from "./user-row.ts";

export const usersBySlug = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slugs: z.array(z.string()) }),
  row: z.object({ user: userRow }),
});
