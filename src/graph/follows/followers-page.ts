/** A page of the followers of each account by time of following or by key, after a position (time or key, key of the follower). */
import { z } from "zod";
import { defineQuery, integer } from "../query.ts";
import { followForms, followPageRow, followValue } from "./follow-row.ts";

export const followersPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), value: followValue, other: z.string(), limit: integer() }),
  row: followPageRow,
  forms: followForms("fromKey"),
});
