/** Accounts and users whose handle, name or slug matches a query of the full-text index, the closest by the index. */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

const text = z.string().nullable();

const row = z.object({
  /** Of an account. */
  key: text,
  /** Of a user. */
  slug: text,
  handle: text,
  name: text,
  /** Of the run; null where it does not know it. */
  score: z.number().nullable(),
  quality: z.enum(qualities).nullable(),
});
export type NameRow = z.output<typeof row>;

export const namesLike = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Lucene's syntax (name-query.ts). */ query: z.string(),
    run: integer(),
    limit: integer(),
  }),
  row,
});
