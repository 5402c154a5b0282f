/** Which accounts with a native id ever had these handles, and the account of the handle alone; claims only where it takes them to tell who had it when. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const claimants = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    handles: z.array(z.object({ name: z.string(), network: z.string(), handleKey: z.string() })),
    /** Claims of everybody. */
    whole: z.boolean(),
  }),
  row: z.object({
    name: z.string(),
    twin: z.boolean(),
    found: z.array(z.object({ key: z.string(), claims: z.array(z.string()), splits: z.array(z.string()) })),
  }),
});
