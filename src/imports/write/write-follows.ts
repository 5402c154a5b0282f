/** Writes new follows between accounts that exist, and names those that were there with another statement. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import type { Precision } from "../facts.ts";

/** Follower's key, since, precision, native id, clock of the file, handles by which follower and followed were named. */
export type ToldFollow = readonly [
  string,
  number,
  Precision,
  string | null,
  number | null,
  string | null,
  string | null,
];

/** The followers of one account, from one source. */
export interface FollowRow {
  readonly to: string;
  readonly source: string;
  readonly from: readonly ToldFollow[];
}

export const writeFollows = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<FollowRow>()), import: integer() }),
  row: z.object({ to: z.string(), from: z.string() }),
});
