/** A page of the acts of each account by time, after a position (`at`, id). */
import { z } from "zod";
import { interactionKinds } from "../../words.ts";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { actAsk } from "./act-ask.ts";
import { interactionRow } from "./interaction-row.ts";

export const sentPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(actAsk),
    /** Null: all kinds. */
    kinds: z.array(z.enum(interactionKinds)).nullable(),
    /** Whether acts without a time pass a lower limit of time. */
    undated: z.boolean(),
    at: z.number(),
    id: z.string(),
    limit: integer(),
  }),
  row: interactionRow,
  forms: directionForms,
});
