/** What accounts are known for, the most voices first. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

const row = z.object({
  key: z.string(),
  topic: z.string(),
  voices: z.number(),
  endorsers: z.number(),
  listers: z.number(),
  posts: z.number(),
});
export type TopicRow = z.output<typeof row>;

export const topicsByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row,
});
