/** Slugs of users in an order, after a position; `run` (null: any) keeps out what an older run left in the slot. */
import { z } from "zod";
import { orderForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { userFilterParams } from "./users-count.ts";

const position = z.union([z.number(), z.string()]);

export const usersPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: userFilterParams.extend({
    value: position,
    slug: z.string(),
    run: integer().nullable(),
    /** False: all users, whatever they own. */
    filtered: z.boolean(),
    limit: integer(),
  }),
  row: z.object({ slug: z.string(), value: position }),
  forms: orderForms({
    SCORE: "score__SLOT__",
    FOLLOWERS: "followers__SLOT__",
    NAME: "name",
    UPDATED: "updatedAt",
  }),
});
