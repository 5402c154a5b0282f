/** The names by which accounts are known, and their owners: what an erasure must find and keep away. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { networkIds } from "../../words.ts";

export const erasable = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    network: z.enum(networkIds),
    nativeId: z.string().nullable(),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    /** Whether somebody else goes by the handle as well. */
    handleIsShared: z.boolean(),
    /** Handles it had; `name` is `network:@handle`. */
    aliases: z.array(z.object({ name: z.string(), isShared: z.boolean() })),
    owners: z.array(z.object({ slug: z.string(), accounts: z.number() })),
  }),
});

export type ErasableRow = Awaited<ReturnType<typeof erasable>>[number];
