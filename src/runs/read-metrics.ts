/** The counts that networks state about accounts, and about posts of known owners (`post` is then the post's key). */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const count = z.number().nullable();

export const metricRow = z.object({
  key: z.string(),
  post: z.string().nullable(),
  postAt: z.number().nullable(),
  observedAt: z.number(),
  windowDays: count,
  followers: count,
  following: count,
  posts: count,
  listed: count,
  likesGiven: count,
  likesReceived: count,
  sharesReceived: count,
  repliesReceived: count,
  mentionsReceived: count,
  endorsementsReceived: count,
  linksReceived: count,
  views: count,
});

export const readMetrics = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** Number of the last import that is not news. */ learned: z.number() }),
  row: metricRow.extend({ /** True where a later import stated it. */ isNew: z.boolean() }),
});

export type MetricRow = z.output<typeof metricRow>;
