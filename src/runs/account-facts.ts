/** What the networks say of an account, as a run and a rescore read it. */
import { z } from "zod";
import { qualities } from "../words.ts";

const flag = z.boolean().nullable();

export const accountFacts = z.object({
  id: z.number(),
  key: z.string(),
  network: z.string(),
  handle: z.string().nullable(),
  createdAt: z.number().nullable(),
  label: z.enum(qualities).nullable(),
  trusted: z.boolean(),
  distrusted: z.boolean(),
  hasBio: flag,
  hasLocation: flag,
  hasUrl: flag,
  defaultImage: flag,
});
