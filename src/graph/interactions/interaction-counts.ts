/** How many acts reach or leave each account, after the limits of a page. */
import { z } from "zod";
import { interactionKinds } from "../../words.ts";
import { defineQuery } from "../query.ts";
import { actAsk } from "./act-ask.ts";

export const interactionCounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(actAsk),
    direction: z.enum(["RECEIVED", "SENT"]),
    /** Null: all kinds. */
    kinds: z.array(z.enum(interactionKinds)).nullable(),
    /** Whether acts without a time pass a lower limit of time. */
    undated: z.boolean(),
  }),
  row: z.object({ ask: z.string(), acts: z.number() }),
});
