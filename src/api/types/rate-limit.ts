/** How much the caller may still ask for: the root field `rateLimit`. */
import type { Left } from "../access/rate-limit.ts";
import { builder } from "../builder.ts";

const RateLimit = builder.objectRef<{ readonly left: Left | null }>("RateLimit").implement({
  description:
    "How much a caller may ask for in a minute, in units of cost (`extensions.cost` of every answer).",
  fields: (t) => ({
    limit: t.int({
      nullable: true,
      description: "Cost that a minute allows; null where there is no limit, as on one's own machine.",
      resolve: ({ left }) => left?.limit ?? null,
    }),
    remaining: t.int({
      nullable: true,
      description: "Cost that can be asked for at once; null where there is no limit.",
      resolve: ({ left }) => left?.remaining ?? null,
    }),
    resetAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the whole limit is there again; null where there is none.",
      resolve: ({ left }) => left?.resetAt ?? null,
    }),
  }),
});

builder.queryField("rateLimit", (t) =>
  t.field({
    type: RateLimit,
    description: "What is left of the caller's cost for this minute, after this query.",
    args: {
      dryRun: t.arg.boolean({
        description: "Has no effect: to ask costs 1, like any object.",
      }),
    },
    resolve: (_root, _args, context) => ({ left: context.rateLeft() }),
  }),
);
