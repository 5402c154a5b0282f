/** A token that was not revoked, by its id; no row where there is none. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const tokenById = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string(), hash: z.string(), scopes: z.array(z.string()) }),
});
