/** A page of the posts of each account by time, after a position (`at`, key). */
import { z } from "zod";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { postRow } from "./post-row.ts";

export const postsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), at: z.number(), key: z.string(), limit: integer() }),
  row: postRow,
  forms: directionForms,
});
