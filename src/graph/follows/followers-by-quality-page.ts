/**
 * A page of the followers of given qualities by time of following or by key, after a position. Up to `bandsAbove` followers, and
 * before bands were written, the followers' own verdicts of `run` decide; a follower the run does not know has too little evidence.
 */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";
import { followForms, followPageRow, followValue } from "./follow-row.ts";

export const followersByQualityPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    qualities: z.array(z.enum(qualities)),
    run: integer(),
    bandsAbove: integer(),
    value: followValue,
    other: z.string(),
    limit: integer(),
  }),
  row: followPageRow,
  forms: followForms("fromKey"),
});
