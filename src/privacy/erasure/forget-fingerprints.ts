/** Takes the fingerprints from imports that read archives of the erased. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const forgetFingerprints = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ sources: z.array(z.string()) }),
  row: z.object({ forgotten: z.number() }),
});
