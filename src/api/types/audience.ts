/** Who follows an account, as the run stored it, so that no hub's followers are walked. */
import type { SignalRate as Rate, Audience as Stored } from "../../reach/audience.ts";
import { type ShareInterval, shareInterval } from "../../reach/share-interval.ts";
import { type Quality, qualities } from "../../words.ts";
import { builder } from "../builder.ts";
import { QualityEnum } from "../enums.ts";
import { growthDays } from "../reads/growth.ts";
import { followerGroups } from "../reads/witnesses.ts";
import { FollowerGroup } from "./follower-group.ts";
import { BucketEnum, Growth } from "./growth.ts";
import { SpamSignal, signalOf } from "./spam-signal.ts";

const Interval = builder.objectRef<ShareInterval>("ShareInterval").implement({
  description: "Bounds of a share that is known from a sample: Wilson's score interval, 95 %.",
  fields: (t) => ({
    low: t.exposeFloat("low", { description: "Lower bound, 0..1." }),
    high: t.exposeFloat("high", { description: "Upper bound, 0..1." }),
  }),
});

const QualityShare = builder
  .objectRef<{ quality: Quality; count: number; share: number; interval: ShareInterval | null }>(
    "QualityShare",
  )
  .implement({
    description: "How many followers are of one quality.",
    fields: (t) => ({
      quality: t.expose("quality", { type: QualityEnum, description: "The quality." }),
      count: t.exposeInt("count", { description: "Followers of this quality seen in the graph." }),
      share: t.exposeFloat("share", { description: "Their share of the followers seen, 0..1." }),
      interval: t.expose("interval", {
        type: Interval,
        nullable: true,
        description:
          "Where their share of all followers lies with 95 %, were those seen a fair sample; null where all are seen.",
      }),
    }),
  });

const SignalRate = builder.objectRef<Rate>("SignalRate").implement({
  description: "How many followers show one sign of spam.",
  fields: (t) => ({
    signal: t.field({
      type: SpamSignal,
      nullable: true,
      description: "The sign; null where this program no longer has it.",
      resolve: ({ signal }) => signalOf(signal),
    }),
    name: t.exposeString("signal", { description: "Name of the sign, such as `follow-ratio`." }),
    count: t.exposeInt("count", { description: "Followers that show it." }),
    share: t.exposeFloat("share", { description: "Their share of the followers seen, 0..1." }),
  }),
});

export const Audience = builder.objectRef<Stored & { readonly key: string }>("Audience").implement({
  description: "Who follows an account and how real they look, as of the current run.",
  fields: (t) => ({
    stated: t.exposeFloat("stated", {
      nullable: true,
      description: "Followers as the network states; null where it never did.",
    }),
    statedAt: t.expose("statedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the stated count was read; null where there is none.",
    }),
    observed: t.exposeInt("observed", { description: "Distinct followers seen in the graph." }),
    breakdown: t.field({
      type: [QualityShare],
      description: "The followers seen, by quality; all four, also where none is.",
      resolve: ({ byQuality, observed, stated }) =>
        qualities.map((quality) => ({
          quality,
          count: byQuality[quality],
          share: observed === 0 ? 0 : byQuality[quality] / observed,
          interval: shareInterval(byQuality[quality], observed, stated),
        })),
    }),
    inactive: t.exposeInt("inactive", {
      description: "Followers that look inactive; not spam, a separate label.",
    }),
    automated: t.exposeInt("automated", {
      description: "Followers that look automated; not spam, a separate label.",
    }),
    signals: t.field({
      type: [SignalRate],
      description: "How many followers show each sign of spam, most frequent first.",
      resolve: (audience) => audience.signals.toSorted((a, b) => b.count - a.count),
    }),
    groups: t.field({
      type: [FollowerGroup],
      description:
        "Groups of followers that act as one, those with most followers first, at most 50, as the current run found them.",
      resolve: ({ key }, _args, context) => followerGroups(context, key),
    }),
    growth: t.field({
      type: Growth,
      description:
        "How it grew. More than 2,000 followers are as the current run counted them; fewer are counted now, in one pass over them.",
      args: {
        bucket: t.arg({
          type: BucketEnum,
          required: true,
          defaultValue: "MONTH",
          description: "How long each point is.",
        }),
      },
      resolve: async ({ key }, { bucket }, context) => ({ ...(await growthDays(context, key)), bucket }),
    }),
  }),
});
