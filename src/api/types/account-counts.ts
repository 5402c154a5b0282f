/** What the network states about an account and what the graph holds, side by side and never mixed. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { CountName } from "../../imports/networks.ts";
import type { InteractionKind } from "../../words.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { degreesOf, type StatedValue, statedOf } from "../reads/accounts.ts";
import { countActs, countPosts } from "../reads/acts.ts";

/** Acts that stand for a count in the graph. */
interface Acts {
  readonly direction: "RECEIVED" | "SENT";
  readonly kinds: readonly InteractionKind[];
}

interface CountParent {
  readonly account: AccountRow;
  readonly of: CountName;
  readonly acts?: Acts;
}

const statedBy = async ({ account, of }: CountParent, context: Context): Promise<StatedValue | null> =>
  (await statedOf(context, account.key)).get(of) ?? null;

const Count = builder.objectRef<CountParent>("AccountCount").implement({
  description: "One count of an account, from both sides.",
  fields: (t) => ({
    stated: t.float({
      nullable: true,
      description: "As the network states; null where it never did.",
      resolve: async (parent, _args, context) => (await statedBy(parent, context))?.value ?? null,
    }),
    statedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the stated count was read; null where there is none.",
      resolve: async (parent, _args, context) => (await statedBy(parent, context))?.at ?? null,
    }),
    statedDays: t.int({
      nullable: true,
      description: "Days up to then that the stated count covers; null where it covers the whole lifetime.",
      resolve: async (parent, _args, context) => (await statedBy(parent, context))?.windowDays ?? null,
    }),
    observed: t.int({
      description: "As seen in the graph now, over all time. Lists: acts of putting this account on a list.",
      resolve: (parent, _args, context) => observed(context, parent),
    }),
  }),
});

const Stated = builder.objectRef<StatedValue>("StatedCount").implement({
  description: "A number that only the network can know, as it stated it last.",
  fields: (t) => ({
    value: t.exposeFloat("value", { description: "The number." }),
    at: t.expose("at", {
      type: "DateTime",
      nullable: true,
      description: "When it was read; null where the file did not say.",
    }),
    days: t.exposeInt("windowDays", {
      nullable: true,
      description:
        "Days up to then that it covers; null where it covers the whole lifetime or is of one moment.",
    }),
  }),
});

async function observed(context: Context, { account: { key }, of, acts }: CountParent): Promise<number> {
  if (acts) return countActs(context, key, { ...acts, undated: true });
  if (of === "posts") return countPosts(context, key);
  return (await degreesOf(context, key))[of === "following" ? "following" : "followers"];
}

const received = (...kinds: readonly InteractionKind[]): Acts => ({ direction: "RECEIVED", kinds });
const given = (...kinds: readonly InteractionKind[]): Acts => ({ direction: "SENT", kinds });

/** Counts that have two sides: what is counted, and the acts that show it in the graph. */
const counts = {
  followers: ["followers", "Accounts that follow it."],
  following: ["following", "Accounts it follows."],
  posts: ["posts", "Posts it published."],
  listed: ["listed", "Lists it was put on.", received("LIST")],
  likes: ["likesReceived", "Likes that it and its posts received.", received("LIKE")],
  shares: ["sharesReceived", "Shares of its posts; quotes are seen apart.", received("SHARE")],
  replies: ["repliesReceived", "Replies to it and its posts.", received("REPLY")],
  mentions: ["mentionsReceived", "Mentions of it.", received("MENTION")],
  endorsements: ["endorsementsReceived", "Endorsements of it on a topic.", received("ENDORSE")],
  links: ["linksReceived", "Links to it from other pages.", received("LINK")],
  likesGiven: ["likesGiven", "Likes that it gave.", given("LIKE")],
  sharesGiven: ["sharesGiven", "Shares that it made of others' posts.", given("SHARE")],
  repliesGiven: ["repliesGiven", "Replies that it wrote.", given("REPLY")],
  mentionsGiven: ["mentionsGiven", "Mentions that it made of others.", given("MENTION")],
} as const satisfies Readonly<Record<string, readonly [CountName, string, Acts?]>>;

export const AccountCounts = builder.objectRef<AccountRow>("AccountCounts").implement({
  description: "Counts of an account: stated by its network, with the date, and seen in the graph.",
  fields: (t) => {
    const twoSided = ([of, description, acts]: readonly [CountName, string, Acts?]) =>
      t.field({
        type: Count,
        description,
        resolve: (account): CountParent => ({ account, of, ...(acts && { acts }) }),
      });
    const statedOnly = (of: CountName, description: string) =>
      t.field({
        type: Stated,
        nullable: true,
        description,
        resolve: (account, _args, context) => statedBy({ account, of }, context),
      });
    return {
      followers: twoSided(counts.followers),
      following: twoSided(counts.following),
      posts: twoSided(counts.posts),
      listed: twoSided(counts.listed),
      likes: twoSided(counts.likes),
      shares: twoSided(counts.shares),
      replies: twoSided(counts.replies),
      mentions: twoSided(counts.mentions),
      endorsements: twoSided(counts.endorsements),
      links: twoSided(counts.links),
      likesGiven: twoSided(counts.likesGiven),
      sharesGiven: twoSided(counts.sharesGiven),
      repliesGiven: twoSided(counts.repliesGiven),
      mentionsGiven: twoSided(counts.mentionsGiven),
      views: statedOnly("views", "How often it was viewed: page views, plays, impressions."),
      kloutScore: statedOnly(
        "kloutScore",
        "Klout's own score, 1 to 100, for comparison; it has no effect here.",
      ),
    };
  },
});
