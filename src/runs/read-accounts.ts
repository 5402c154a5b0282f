/** Every account with what its network says of it, in the order of the keys. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const flag = z.boolean().nullable();

export const readAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    id: z.number(),
    elementId: z.string(),
    key: z.string(),
    network: z.string(),
    handle: z.string().nullable(),
    createdAt: z.number().nullable(),
    trusted: z.boolean(),
    hasBio: flag,
    hasLocation: flag,
    hasUrl: flag,
    defaultImage: flag,
    /** The mark of an earlier run in this slot: the account was judged spam. */
    spam: z.boolean(),
  }),
});
