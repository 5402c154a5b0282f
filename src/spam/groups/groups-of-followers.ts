/** The groups of accounts that act as one among the followers of an account, the 50 with most members there. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { groupKinds } from "./group.ts";

const followerGroup = z.object({
  /** Key of the account they follow. */
  key: z.string(),
  id: z.string(),
  kind: z.enum(groupKinds),
  /** All members. */
  size: z.number(),
  /** Members that follow the account. */
  following: z.number(),
  sentence: z.string(),
});
export type FollowerGroup = z.output<typeof followerGroup>;

export const groupsOfFollowers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer() }),
  row: followerGroup,
});
