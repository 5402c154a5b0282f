/** What a page of acts is asked with, in either direction. */
import { z } from "zod";
import { interactionKinds } from "../../words.ts";
import { integer } from "../query.ts";
import { actAsk } from "./act-ask.ts";

export const actPage = z.object({
  asks: z.array(actAsk),
  /** Null: all kinds. */
  kinds: z.array(z.enum(interactionKinds)).nullable(),
  /** Whether acts without a time pass a lower limit of time. */
  undated: z.boolean(),
  at: z.number(),
  id: z.string(),
  limit: integer(),
});
