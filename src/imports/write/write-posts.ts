/** Writes the posts that are nodes, with their owners where known. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface PostRow {
  readonly key: string;
  readonly network: string;
  readonly nativeId: string;
  /** Milliseconds; null = unknown. */
  readonly at: number | null;
  /** Account key; null = not known yet. */
  readonly owner: string | null;
  /** Topics it names itself. */
  readonly topics: readonly string[];
  /** Who lists it, with time and topics, and who says whose it is, as lines. */
  readonly claims: readonly string[];
  readonly marks: readonly string[];
}

export const writePosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<PostRow>()) }),
  row: z.object({}),
});
