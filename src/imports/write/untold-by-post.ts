/**
 * Acts of one kind on these posts that are toward another account than the posts' owner, as their files did not say whose the
 * posts are.
 */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { kindsOnPosts } from "./kinds-on-posts.ts";

export const untoldByPost = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ rows: z.array(z.object({ post: z.string(), to: z.string() })) }),
  row: z.object({ id: z.string(), from: z.string(), to: z.string() }),
  // Only these have an index by post, and only these can be done to a post alone.
  forms: Object.fromEntries(kindsOnPosts.map((kind) => [kind, { __OF__: kind }])),
});
