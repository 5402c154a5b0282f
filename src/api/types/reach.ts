/** How many an account reaches, by definition of reach. */
import type { Audience, ReachMeasure as Measure } from "../../reach/audience.ts";
import { builder } from "../builder.ts";

const ReachMeasure = builder.objectRef<Measure>("ReachMeasure").implement({
  description: "One measure of reach, in accounts.",
  fields: (t) => ({
    value: t.exposeFloat("value", { description: "Accounts reached." }),
    low: t.exposeFloat("low", { nullable: true, description: "Lower bound in accounts; null when exact." }),
    high: t.exposeFloat("high", { nullable: true, description: "Upper bound in accounts; null when exact." }),
    exact: t.exposeBoolean("exact", { description: "Whether it is counted, not estimated." }),
    method: t.exposeString("method", { description: "How it is counted or estimated." }),
    sentence: t.exposeString("sentence", { description: "One fact in plain words." }),
  }),
});

export const Reach = builder.objectRef<Audience["reach"]>("Reach").implement({
  description: "How many accounts this one reaches, as of the current run.",
  fields: (t) => ({
    direct: t.expose("direct", { type: ReachMeasure, description: "Everybody who follows." }),
    authentic: t.expose("authentic", {
      type: ReachMeasure,
      description: "Followers who look like real people.",
    }),
    engaged: t.expose("engaged", {
      type: ReachMeasure,
      description: "Distinct authentic accounts that acted toward this one in the 90 days before its clock.",
    }),
  }),
});
