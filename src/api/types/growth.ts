/** How an audience grew over time, with what stands out marked. */
import { type Bucket, growthOf, type GrowthPoint as Point } from "../../reach/growth.ts";
import { builder } from "../builder.ts";
import type { GrowthDays } from "../reads/growth.ts";

export const BucketEnum = builder.enumType("GrowthBucket", {
  description: "How long a point of a growth series is; all in UTC.",
  values: {
    DAY: { description: "A day from midnight on." },
    WEEK: { description: "A week from Monday on (ISO 8601)." },
    MONTH: { description: "A calendar month." },
  } satisfies Record<Bucket, { description: string }>,
});

const GrowthPoint = builder.objectRef<Point>("GrowthPoint").implement({
  description: "Followers that came and left within one day, week or month.",
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "When it begins." }),
    came: t.exposeInt("came", { description: "Followers that came." }),
    left: t.exposeInt("left", { description: "Followers known to have left." }),
    total: t.exposeInt("total", { description: "Came less left, from the first dated follower to its end." }),
    isBurst: t.exposeBoolean("isBurst", {
      description:
        "Whether far more came than around it: 20 at least, six standard deviations above the median of the 14 before and after. Honest fame looks the same.",
    }),
    isPurge: t.exposeBoolean("isPurge", {
      description: "Whether far more left than around it, by the same rule.",
    }),
  }),
});

/** The most points of one answer; the newest are kept. */
const MOST_POINTS = 1_000;

export const Growth = builder
  .objectRef<GrowthDays & { readonly bucket: Bucket }>("AudienceGrowth")
  .implement({
    description: "When followers came and left, as far as their times are known.",
    fields: (t) => ({
      undated: t.exposeInt("undated", { description: "Followers that came at no known time; in no point." }),
      points: t.field({
        type: [GrowthPoint],
        description: `Every day, week or month in which anybody came or left, oldest first; the newest ${MOST_POINTS}.`,
        resolve: ({ days, bucket }) => growthOf(days, bucket).slice(-MOST_POINTS),
      }),
    }),
  });
