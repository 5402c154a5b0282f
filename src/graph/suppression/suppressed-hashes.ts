/** The keyed hashes of everybody who must not come back. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const suppressedHashes = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ hash: z.string() }),
});
