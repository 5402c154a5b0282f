/** Who of the cast follows whom on each network and what they did toward each other lately, with a few extras per network. */
import type { InteractionKind, NetworkId } from "../../src/words.ts";
import { dayMs, newestSeedTime } from "../clock.ts";
import type { AccountRow } from "../csv.ts";
import { type Random, randomOf } from "../random.ts";
import { type CastAccount, castAccounts } from "./cast.ts";
import { extras } from "./extras.ts";
import {
  type ActFact,
  act,
  type FollowFact,
  follow,
  recently,
  type Someone,
  type Story,
  sinceBoth,
} from "./story.ts";

/** Alive networks and the kinds of acts people do there, the commonest first and repeated. */
const habits: Partial<Record<NetworkId, readonly InteractionKind[]>> = {
  twitter: ["LIKE", "LIKE", "LIKE", "REPLY", "REPLY", "SHARE", "MENTION", "QUOTE", "LIST"],
  instagram: ["LIKE", "LIKE", "LIKE", "LIKE", "REPLY", "MENTION"],
  facebook: ["LIKE", "LIKE", "REPLY", "SHARE"],
  "facebook-pages": ["LIKE", "LIKE", "REPLY", "SHARE"],
  linkedin: ["LIKE", "LIKE", "REPLY", "SHARE", "ENDORSE"],
  youtube: ["LIKE", "LIKE", "REPLY"],
  flickr: ["LIKE", "LIKE", "REPLY", "LIST"],
  mastodon: ["LIKE", "SHARE", "SHARE", "REPLY", "REPLY", "MENTION"],
  bluesky: ["LIKE", "LIKE", "SHARE", "REPLY", "QUOTE", "LIST"],
  threads: ["LIKE", "LIKE", "REPLY", "SHARE"],
  tumblr: ["LIKE", "SHARE", "SHARE", "REPLY"],
  lastfm: ["LIKE", "LIKE", "REPLY"],
  wordpress: ["LIKE", "REPLY", "REPLY", "LINK"],
  blogger: ["REPLY", "LINK"],
  foursquare: ["LIKE", "LIKE", "LIST"],
  github: ["LIKE", "LIKE", "REPLY", "MENTION"],
  reddit: ["LIKE", "REPLY", "REPLY"],
  tiktok: ["LIKE", "LIKE", "SHARE", "REPLY"],
  wikipedia: ["LINK"],
};

/** Told elsewhere, or to be left alone so that their story stays legible. */
const apart = new Set([
  "nora-lindqvist",
  "tom-new",
  "brandx",
  "max-gains",
  "deal-alert",
  "gerald-whitcombe",
  "oskar-lindahl",
  "priya-raman",
]);
const extrasPerNetwork = 14;
const firstExtraId = 880_000_001;

/** The cast is followed in proportion to its fame: logarithmic, so that the small are met too. */
function fame(someone: Someone | CastAccount): number {
  const followers = "followers" in someone ? (someone.followers ?? 300) : 100;
  return Math.log10(10 + followers);
}

function someOf<T extends Someone>(random: Random, crowd: readonly T[], count: number): T[] {
  const ranked = crowd.map((one) => [Math.log(1 - random.next()) / fame(one), one] as const);
  return ranked
    .sort(([a], [b]) => b - a)
    .slice(0, count)
    .map(([, one]) => one);
}

export function neighbours(): Story {
  const accounts: AccountRow[] = [];
  const follows: FollowFact[] = [];
  const acts: ActFact[] = [];
  for (const [position, [network, kinds]] of (
    Object.entries(habits) as [NetworkId, InteractionKind[]][]
  ).entries()) {
    const random = randomOf(42, position);
    const members = castAccounts.filter((one) => one.network === network && !apart.has(one.slug));
    const bystanders = extras(random, network, firstExtraId + position * 1000, extrasPerNetwork);
    if (network !== "wikipedia") accounts.push(...bystanders.map((one) => one.row));
    const active = members.filter((one) => !one.quiet);
    for (const one of network === "wikipedia" ? active : [...active, ...bystanders]) {
      const others = members.filter((other) => other.handle !== one.handle && !sameChoir(one, other));
      const followed = someOf(random, others, network === "twitter" ? random.integer(6, 12) : 4);
      for (const other of followed) {
        if (network !== "wikipedia")
          follows.push(follow(one, other, sinceBoth(random, one, other, newestSeedTime - dayMs)));
        for (let n = random.integer(0, 3); n > 0; n -= 1)
          acts.push(act(one, random.pick(kinds), other, recently(random), random.integer(1, 40)));
      }
      // Answers: an account that is talked to talks back at times.
      for (const other of followed.filter(() => random.chance(0.25)))
        if ("quiet" in other && !other.quiet && network !== "wikipedia")
          acts.push(act(other, "REPLY", one, recently(random), random.integer(1, 40)));
    }
  }
  return { folder: "neighbours", accounts, follows, acts };
}

/** Follows inside the choir are told in their own folder. */
function sameChoir(one: Someone, other: Someone): boolean {
  const singer = (someone: Someone) => someone.nativeId.startsWith("5101");
  return singer(one) && singer(other);
}
