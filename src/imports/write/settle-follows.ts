/** Writes follows as they stand after a second look, between accounts that exist; returns those that somebody else wrote anew meanwhile. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface SettledFollow {
  readonly from: string;
  readonly to: string;
  /** Whether it stood when it was read. */
  readonly stood: boolean;
  /** Properties of FOLLOWS; null where it does not hold. */
  readonly live: Readonly<Record<string, unknown>> | null;
  /** Properties of UNFOLLOWED; null where nothing ended. */
  readonly ended: Readonly<Record<string, unknown>> | null;
}

export const settleFollows = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<SettledFollow>()) }),
  row: z.object({ from: z.string(), to: z.string() }),
});
