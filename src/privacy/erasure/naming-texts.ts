/** Texts of reports, sources and decisions in which one of some words stands; words in lower case. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const namingTexts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ words: z.array(z.string()) }),
  row: z.object({
    elementId: z.string(),
    /** Name of the property, and what it says. */
    texts: z.array(z.tuple([z.string(), z.string()])),
    paths: z.array(z.string()),
  }),
});
