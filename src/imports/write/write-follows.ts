/** Writes follows between accounts that exist and says how many were there with another time or source; replaying changes nothing. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { Precision } from "../facts.ts";

/** The followers of one account, from one source. */
export interface FollowRow {
  readonly to: string;
  readonly source: string;
  /** Follower's key, since (milliseconds, 0 = unknown), precision. */
  readonly from: readonly (readonly [string, number, Precision])[];
}

export const writeFollows = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<FollowRow>()) }),
  row: z.object({ differing: z.number() }),
});
