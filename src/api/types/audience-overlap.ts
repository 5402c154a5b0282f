/** How far the followers of two to five accounts are the same people: the root field `audienceOverlap`. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { drawAccounts } from "../../reach/account-sample.ts";
import {
  audienceOverlap,
  type AudienceOverlap as Counted,
  type OverlapPair,
} from "../../reach/audience-overlap.ts";
import { slotOf } from "../../runs/open-run.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { degreesOf, findAccount } from "../reads/accounts.ts";
import { sampleOf } from "../reads/cascades.ts";
import { forOthers, keepOneForRun } from "../reads/kept.ts";
import { Account } from "../refs.ts";
import { readSeveral, unknown } from "../several.ts";
import { ReachMeasure } from "./reach.ts";

interface Parent {
  readonly accounts: readonly AccountRow[];
  readonly counted: Counted;
}

const Pair = builder
  .objectRef<{ pair: OverlapPair; accounts: readonly AccountRow[] }>("OverlapPair")
  .implement({
    description: "The followers that two accounts have in common.",
    fields: (t) => ({
      accounts: t.field({
        type: [Account],
        description: "The two.",
        resolve: ({ pair, accounts }) => accounts.filter((_, n) => n === pair.one || n === pair.other),
      }),
      shared: t.field({
        type: ReachMeasure,
        description: "Distinct accounts that follow both.",
        resolve: ({ pair }) => pair.shared,
      }),
      authenticShared: t.field({
        type: ReachMeasure,
        description: "Those of them that look like real people.",
        resolve: ({ pair }) => pair.authenticShared,
      }),
      jaccard: t.float({
        description: "Shared followers as a part of all who follow either, 0..1 (Jaccard index).",
        resolve: ({ pair }) => pair.jaccard,
      }),
      jaccardLow: t.float({
        nullable: true,
        description: "Lower bound of it, 0..1; null when exact.",
        resolve: ({ pair }) => pair.jaccardBounds?.low ?? null,
      }),
      jaccardHigh: t.float({
        nullable: true,
        description: "Upper bound of it, 0..1; null when exact.",
        resolve: ({ pair }) => pair.jaccardBounds?.high ?? null,
      }),
    }),
  });

const AudienceOverlap = builder.objectRef<Parent>("AudienceOverlap").implement({
  description:
    "How far some accounts have the same followers, among the follows that the graph holds. Estimated from a sample where they have more than 200,000 followers together.",
  fields: (t) => ({
    accounts: t.field({
      type: [Account],
      description: "The accounts, in the order given.",
      resolve: ({ accounts }) => [...accounts],
    }),
    pairs: t.field({
      type: [Pair],
      description: "Every two of them.",
      resolve: ({ accounts, counted }) => counted.pairs.map((pair) => ({ pair, accounts })),
    }),
    union: t.field({
      type: ReachMeasure,
      description: "Distinct accounts that follow at least one of them.",
      resolve: ({ counted }) => counted.union,
    }),
    authenticUnion: t.field({
      type: ReachMeasure,
      description: "Those of them that look like real people.",
      resolve: ({ counted }) => counted.authenticUnion,
    }),
    sharedByAll: t.field({
      type: ReachMeasure,
      description: "Distinct accounts that follow all of them.",
      resolve: ({ counted }) => counted.sharedByAll,
    }),
  }),
});

builder.queryField("audienceOverlap", (t) =>
  t.field({
    type: AudienceOverlap,
    description: "How far two to five accounts have the same followers.",
    args: {
      accounts: t.arg.idList({ required: true, description: "Ids of two to five accounts." }),
    },
    resolve: async (_root, args, context) => {
      const ids = args.accounts.map(String);
      const keys = readSeveral("accounts", ids, ["Account"]).map(({ id }) => id);
      const accounts = await Promise.all(
        keys.map(async (key, n) => {
          const account = await findAccount(context, key);
          if (account === null) throw unknown("accounts", ids[n] ?? "");
          return account;
        }),
      );
      return { accounts, counted: await overlapOf(context, keys) };
    },
  }),
);

async function overlapOf(context: Context, keys: readonly string[]): Promise<Counted> {
  const { graph, call } = context;
  const { run, number } = await context.reading();
  const read = async () => {
    const degrees = await Promise.all(keys.map((key) => degreesOf(context, key)));
    const accounts = keys.map((key, n) => ({ key, followers: degrees[n]?.followers ?? 0 }));
    // Before the first run nobody is known to be real, and nothing can be kept.
    const sample = () => (run === null ? drawAccounts(graph, call) : sampleOf(context, run));
    const options = { run: number, slot: slotOf(number), ...forOthers(call), sample };
    return audienceOverlap(graph, accounts, options);
  };
  return run === null ? read() : keepOneForRun(graph, run, `overlap ${JSON.stringify(keys)}`, read);
}
