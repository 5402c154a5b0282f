/** A page of the followers of each account by time of following, after a position (`since`, key of the follower). */
import { z } from "zod";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { followRow } from "./follow-row.ts";

export const followersPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), since: z.number(), other: z.string(), limit: integer() }),
  row: followRow,
  forms: directionForms,
});
