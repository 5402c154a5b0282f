/** Gives follows that are known the better of two statements of their time and source. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { FollowRow } from "./write-follows.ts";

export const improveFollows = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<FollowRow>()) }),
  row: z.object({}),
});
