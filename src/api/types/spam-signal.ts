/** One measured sign of spam, by what it asks and where it comes from. */
import type { Signal } from "../../spam/signal.ts";
import { signals } from "../../spam/signals/index.ts";
import { builder } from "../builder.ts";

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
