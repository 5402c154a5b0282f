/** How many an account reaches, by definition of reach. */

import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { Audience, ReachMeasure as Measure } from "../../reach/audience.ts";
import { builder } from "../builder.ts";
import { expectedPerPostOf, secondDegreeOf } from "../reads/cascades.ts";

export const ReachMeasure = builder.objectRef<Measure>("ReachMeasure").implement({
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

type ReachParent = Audience["reach"] & { readonly account: AccountRow; readonly audience: Audience };

export const Reach = builder.objectRef<ReachParent>("Reach").implement({
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
    secondDegree: t.field({
      type: ReachMeasure,
      description:
        "Distinct authentic followers of the accounts that shared or quoted this one in the 90 days before its clock; spam and accounts of the same owner pass nothing on. Counted when asked for, estimated from a sample where those have more than 200,000 followers together.",
      resolve: (reach, _args, context) => secondDegreeOf(context, reach),
    }),
    expectedPerPost: t.field({
      type: ReachMeasure,
      description:
        "How many distinct authentic accounts are expected to see one post: each authentic follower with an estimated probability, and each authentic follower of a known sharer with that probability times how often the sharer shares; whoever is reached in several ways counts once.",
      resolve: (reach, _args, context) => expectedPerPostOf(context, reach),
    }),
  }),
});
