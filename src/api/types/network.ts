/** What is known about each network, and the root field `networks`. */
import { type NetworkInfo as Info, networkInfos } from "../../imports/networks.ts";
import { builder } from "../builder.ts";
import { Network } from "../network-enum.ts";

const NetworkInfo = builder.objectRef<Info>("NetworkInfo").implement({
  description: "One network: whether it counts, what can be imported of it, and what its files never tell.",
  fields: (t) => ({
    network: t.field({ type: Network, description: "The network.", resolve: ({ id }) => id }),
    title: t.exposeString("title", { description: "Its name for people." }),
    counted: t.exposeBoolean("counted", { description: "Whether what is imported of it enters the score." }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why it does not count; null when it does.",
    }),
    takes: t.stringList({
      description: "What can be imported of it: the importers, by title.",
      resolve: ({ takes }) => [...takes],
    }),
    cannotKnow: t.exposeString("cannotKnow", { description: "What no file of it tells." }),
  }),
});

builder.queryField("networks", (t) =>
  t.field({
    type: [NetworkInfo],
    description: "All networks.",
    resolve: () => [...networkInfos],
  }),
);
