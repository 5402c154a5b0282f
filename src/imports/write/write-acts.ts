/** Writes acts of one kind between accounts that exist. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

/** Properties of an act as stored; null ones are not stored. */
export interface ActRow {
  readonly id: string;
  readonly fromKey: string;
  /** Null while the owner of the post is not known. */
  readonly toKey: string | null;
  readonly at: number;
  readonly precision: string;
  readonly of: string | null;
  readonly post: string | null;
  readonly act: string | null;
  readonly topic: string | null;
  readonly list: string | null;
  readonly source: string;
}

export const writeActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<ActRow>()) }),
  row: z.object({}),
});
