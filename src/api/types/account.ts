/** One profile, page or article on one network, and the root field `account`. */
import { GravitasError } from "../../errors.ts";
import { accountByHandle } from "../../graph/accounts/account-by-handle.ts";
import { builder } from "../builder.ts";
import { asksByValueOnly } from "../by-value.ts";
import type { Context } from "../context.ts";
import { InteractionKindEnum, QualityEnum } from "../enums.ts";
import { Network } from "../network-enum.ts";
import { profileUrl } from "../profile-url.ts";
import { degreesOf, findAccount, ownerOf, statedOf } from "../reads/accounts.ts";
import { verdictOn } from "../reads/moderation.ts";
import { accountScore, bareAccountScore } from "../reads/scores.ts";
import { Account, Score, Scored, User } from "../refs.ts";
import { uncountedAudience } from "../unjudged.ts";
import { AccountCounts } from "./account-counts.ts";
import { Audience } from "./audience.ts";
import { FollowerConnection, FollowingConnection, FollowOrder, followersOf, followingOf } from "./follows.ts";
import { Influence, influenceArgs, influencesOf } from "./influence.ts";
import { InteractionConnection, InteractionDirection, interactionsOf } from "./interactions.ts";
import { PostConnection, postsOf } from "./posts.ts";
import { Reach } from "./reach.ts";
import { SpamVerdict } from "./spam-verdict.ts";

builder.node(Account, {
  description: "One profile, page or article on one network.",
  interfaces: [Scored],
  isTypeOf: (value) => typeof value === "object" && value !== null && "network" in value,
  id: { resolve: (account) => account.key },
  loadManyWithoutCache: (keys, context) => Promise.all(keys.map((key) => findAccount(context, key))),
  fields: (t) => ({
    key: t.exposeString("key", {
      description: "Its key in the graph: `network:native-id`, such as `twitter:12`.",
    }),
    network: t.expose("network", { type: Network, description: "The network it is on." }),
    handle: t.exposeString("handle", {
      nullable: true,
      description: "Its handle without @; null if unknown.",
    }),
    name: t.exposeString("name", { nullable: true, description: "Its display name; null if unknown." }),
    url: t.string({
      nullable: true,
      description: "Address of the profile on the web; null where it cannot be told.",
      resolve: profileUrl,
    }),
    createdAt: t.expose("createdAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was created on its network; null if unknown.",
    }),
    verified: t.exposeBoolean("verified", {
      nullable: true,
      description: "Whether its network vouches for it; null if unknown.",
    }),
    updatedAt: t.expose("updatedAt", {
      type: "DateTime",
      nullable: true,
      description: "When an import last said something about it.",
    }),
    user: t.field({
      type: User,
      nullable: true,
      description: "The person or brand who owns it; null where nobody does.",
      resolve: (account, _args, context) => ownerOf(context, account.key),
    }),
    counts: t.field({
      type: AccountCounts,
      description: "Its counts: those its network states and, separately, those seen in the graph.",
      resolve: (account) => account,
    }),
    score: t.field({
      type: Score,
      nullable: true,
      description: "The score of this account alone; null until the first run that knows it.",
      resolve: (account, _args, context, info) =>
        asksByValueOnly(info) ? bareAccountScore(context, account.key) : accountScore(context, account.key),
    }),
    audience: t.field({
      type: Audience,
      description: "Who follows it and how real they look.",
      resolve: (account, _args, context) => audienceOf(context, account.key),
    }),
    reach: t.field({
      type: Reach,
      description: "How many accounts it reaches.",
      resolve: async (account, _args, context) => {
        const audience = await audienceOf(context, account.key);
        return { ...audience.reach, account, audience };
      },
    }),
    spam: t.field({
      type: SpamVerdict,
      description: "Whether it looks like spam, with evidence; without evidence until a run knows it.",
      resolve: (account, _args, context) => verdictOn(context, account.key),
    }),
    followers: t.field({
      type: FollowerConnection,
      description:
        "Who follows it, the newest first by default. A page costs the same whatever the number of followers.",
      args: {
        quality: t.arg({ type: [QualityEnum], description: "Only followers of these qualities." }),
        orderBy: t.arg({ type: FollowOrder, description: "The order; newest follow first by default." }),
        ...t.arg.connectionArgs(),
      },
      resolve: (account, args, context) => followersOf(context, account, args),
    }),
    following: t.field({
      type: FollowingConnection,
      description:
        "Whom it follows, the newest first by default. Every page looks at all it follows: slow only for an account that follows very many.",
      args: {
        quality: t.arg({ type: [QualityEnum], description: "Only accounts of these qualities." }),
        orderBy: t.arg({ type: FollowOrder, description: "The order; newest follow first by default." }),
        ...t.arg.connectionArgs(),
      },
      resolve: (account, args, context) => followingOf(context, account, args),
    }),
    interactions: t.field({
      type: InteractionConnection,
      description:
        "What it did or received, newest first. Every page looks at all its interactions of that direction.",
      args: {
        direction: t.arg({
          type: InteractionDirection,
          required: true,
          defaultValue: "RECEIVED",
          description: "Which end it is; what it received by default.",
        }),
        kinds: t.arg({ type: [InteractionKindEnum], description: "Only these kinds." }),
        since: t.arg({ type: "DateTime", description: "Only from this time on." }),
        until: t.arg({ type: "DateTime", description: "Only before this time." }),
        ...t.arg.connectionArgs(),
      },
      resolve: (account, args, context) => interactionsOf(context, account.key, args),
    }),
    influencers: t.field({
      type: [Influence],
      description:
        "Who influences this account: those whom it liked, shared, quoted, replied to or mentioned in its window, the strongest first; none judged SPAM.",
      args: influenceArgs(t.arg),
      resolve: (account, { first }, context) => influencesOf(context, account.key, "SENT", first),
    }),
    influencees: t.field({
      type: [Influence],
      description:
        "Whom this account influences: those who liked, shared, quoted, replied to or mentioned it in its window, the strongest first; none judged SPAM.",
      args: influenceArgs(t.arg),
      resolve: (account, { first }, context) => influencesOf(context, account.key, "RECEIVED", first),
    }),
    posts: t.field({
      type: PostConnection,
      description: "Its posts that the graph keeps, newest first.",
      args: t.arg.connectionArgs(),
      resolve: (account, args, context) => postsOf(context, account.key, args),
    }),
  }),
});

async function audienceOf(context: Context, key: string) {
  const score = await accountScore(context, key);
  if (score !== null) return { ...score.audience, key };
  const [stated, degrees] = await Promise.all([statedOf(context, key), degreesOf(context, key)]);
  return { ...uncountedAudience(stated, degrees), key };
}

builder.queryField("account", (t) =>
  t.field({
    type: Account,
    nullable: true,
    description: "The account with this handle or native id; null where it is unknown.",
    args: {
      network: t.arg({ type: Network, required: true, description: "The network it is on." }),
      handle: t.arg.string({ description: "Its handle, with or without @, in any case." }),
      nativeId: t.arg.string({ description: "The network's own id of it." }),
    },
    resolve: async (_root, { network, handle, nativeId }, context) => {
      if ((handle == null) === (nativeId == null)) {
        throw new GravitasError("BAD_USER_INPUT", "Give exactly one of `handle` and `nativeId`.");
      }
      if (nativeId != null) return findAccount(context, `${network}:${nativeId}`);
      const handleKey = (handle ?? "").trim().replace(/^@/, "").toLowerCase();
      const [row] = await accountByHandle(context.graph, { network, handleKey }, context.call);
      return row?.account ?? null;
    },
  }),
);
