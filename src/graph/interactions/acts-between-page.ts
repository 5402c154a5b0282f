/** A page of the acts of one account toward another in a window, by time, after a position (`at`, id); undated ones are in it. */
import { z } from "zod";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { interactionRow } from "./interaction-row.ts";

export const actsBetweenPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(
      z.object({
        /** Comes back with the rows. */
        id: z.string(),
        from: z.string(),
        to: z.string(),
        /** Milliseconds, both included. */
        after: z.number(),
        until: z.number(),
      }),
    ),
    at: z.number(),
    id: z.string(),
    limit: integer(),
  }),
  row: interactionRow,
  forms: directionForms,
});
