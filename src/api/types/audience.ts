/** Who follows an account, as the run stored it, so that no hub's followers are walked. */
import type { SignalRate as Rate, Audience as Stored } from "../../reach/audience.ts";
import type { Signal } from "../../spam/signal.ts";
import { signals } from "../../spam/signals/index.ts";
import { type Quality, qualities } from "../../words.ts";
import { builder } from "../builder.ts";
import { QualityEnum } from "../enums.ts";

export const SpamSignal = builder.objectRef<Signal>("SpamSignal").implement({
  description: "One measured sign for or against an account being spam.",
  fields: (t) => ({
    name: t.exposeString("id", { description: "Its name, such as `follow-ratio`." }),
    title: t.exposeString("title", { description: "Its name for people." }),
    question: t.exposeString("question", { description: "The question it answers." }),
    unit: t.exposeString("unit", { description: "What its value is, with its unit." }),
    threshold: t.exposeFloat("threshold", { description: "The value at which it begins to speak." }),
    source: t.exposeString("source", { description: "The publication or measurement behind its points." }),
  }),
});

/** The signal of a name that a run stored; null where this program no longer has it. */
export const signalOf = (id: string): Signal | null => signals.find((signal) => signal.id === id) ?? null;

const QualityShare = builder
  .objectRef<{ quality: Quality; count: number; share: number }>("QualityShare")
  .implement({
    description: "How many followers are of one quality.",
    fields: (t) => ({
      quality: t.expose("quality", { type: QualityEnum, description: "The quality." }),
      count: t.exposeInt("count", { description: "Followers of this quality seen in the graph." }),
      share: t.exposeFloat("share", { description: "Their share of the followers seen, 0..1." }),
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

export const Audience = builder.objectRef<Stored>("Audience").implement({
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
      resolve: ({ byQuality, observed }) =>
        qualities.map((quality) => ({
          quality,
          count: byQuality[quality],
          share: observed === 0 ? 0 : byQuality[quality] / observed,
        })),
    }),
    inactive: t.exposeInt("inactive", {
      description: "Followers that look inactive; not spam, a label of its own.",
    }),
    automated: t.exposeInt("automated", {
      description: "Followers that look automated; not spam, a label of its own.",
    }),
    signals: t.field({
      type: [SignalRate],
      description: "How many followers show each sign of spam, most frequent first.",
      resolve: (audience) => audience.signals.toSorted((a, b) => b.count - a.count),
    }),
  }),
});
