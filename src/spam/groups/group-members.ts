/** A page of the members of groups who follow an account, in the order of their keys, after a position. */
import { z } from "zod";
import { directionForms } from "../../graph/list-forms.ts";
import { defineQuery, integer } from "../../graph/query.ts";

export const groupMembers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** `group`: id of the group; `to`: key of the account followed; `ask`: what the rows are called. */
    asks: z.array(z.object({ ask: z.string(), group: z.string(), to: z.string() })),
    other: z.string(),
    limit: integer(),
  }),
  row: z.object({ ask: z.string(), other: z.string() }),
  forms: directionForms,
});
