/**
 * A page of the followers of given qualities by time of following, after a position. Up to `bandsAbove` followers, and
 * before bands were written, the followers' own verdicts of `run` decide; a follower the run does not know has too little evidence.
 */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { directionForms } from "../list-forms.ts";
import { defineQuery, integer } from "../query.ts";
import { followRow } from "./follow-row.ts";

export const followersByQualityPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    qualities: z.array(z.enum(qualities)),
    run: integer(),
    bandsAbove: integer(),
    since: z.number(),
    other: z.string(),
    limit: integer(),
  }),
  row: followRow,
  forms: directionForms,
});
