/** A page of the accounts that each account follows, by time of following or by key, after a position; `qualities` null: all. */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";
import { followForms, followPageRow, followValue } from "./follow-row.ts";

export const followingPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    qualities: z.array(z.enum(qualities)).nullable(),
    run: integer(),
    value: followValue,
    other: z.string(),
    limit: integer(),
  }),
  row: followPageRow,
  forms: followForms("toKey"),
});
