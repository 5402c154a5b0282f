/** Revokes a token for good; no row where there is none of that id. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const revokeToken = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ id: z.string(), /** Milliseconds. */ now: z.number() }),
  row: z.object({ id: z.string(), name: z.string() }),
});
