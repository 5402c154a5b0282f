/** A page of the accounts that each account follows, by time of following, after a position; `qualities` null: all. */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { followRow } from "./follow-row.ts";

export const followingPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    qualities: z.array(z.enum(qualities)).nullable(),
    run: integer(),
    since: z.number(),
    other: z.string(),
    limit: integer(),
  }),
  row: followRow,
  forms: directionForms,
});
