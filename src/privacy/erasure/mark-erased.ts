/** Takes accounts and users out of sight at once and opens the receipt of their erasure, which names nobody. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const markErased = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    id: z.string(),
    /** Milliseconds. */
    at: z.number(),
    of: z.enum(["ACCOUNT", "USER"]),
    why: z.enum(["ERASED", "OPTED_OUT"]),
    /** Role of who asked for it. */
    by: z.string(),
    keys: z.array(z.string()),
    slugs: z.array(z.string()),
  }),
  row: z.object({}),
});
