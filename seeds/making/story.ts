/** What one folder of the world holds before it is text, and the small verbs that the stories are told with. */
import type { InteractionKind, NetworkId } from "../../src/words.ts";
import { connectionsDiedAt, dayMs, isoTime, newestSeedTime } from "../clock.ts";
import type { AccountRow } from "../csv.ts";
import { mix, type Random } from "../random.ts";
import { accountIn, type CastAccount } from "./cast.ts";
import { tid } from "./exports/snowflake.ts";

export interface FollowFact {
  readonly network: NetworkId;
  readonly source: string;
  readonly target: string;
  readonly since: number;
}
export interface ActFact {
  readonly network: NetworkId;
  readonly actor: string;
  readonly target: string;
  readonly kind: InteractionKind;
  readonly at: number;
  readonly post?: string | undefined;
}
export interface Story {
  /** Folder under `seeds/world`. */
  readonly folder: string;
  readonly accounts?: readonly AccountRow[];
  readonly follows?: readonly FollowFact[];
  readonly acts?: readonly ActFact[];
  /** Whose archive it is; absent where it is nobody's. */
  readonly owner?: Someone;
}

/** What a story needs of an account: cast and extras alike. */
export type Someone = Pick<CastAccount, "network" | "nativeId" | "handle" | "name" | "created">;

export const windowDays = 90;

export const at = (someone: Someone): string => `@${someone.handle}`;

export function follow(source: Someone, target: Someone, since: number): FollowFact {
  return { network: source.network, source: at(source), target: at(target), since };
}

export function mutual(one: Someone, other: Someone, since: number): FollowFact[] {
  return [follow(one, other, since), follow(other, one, since + 7 * 60_000)];
}

/** Kinds that are about a post of the target; the others have none. */
const aboutPost: ReadonlySet<InteractionKind> = new Set(["LIKE", "SHARE", "REPLY", "QUOTE"]);

/** Id of an account's post by its number, as its network writes ids, so that tables and native files mean the same post. */
function postId({ network, nativeId, handle }: Someone, number: number): string {
  const digits = String(number).padStart(3, "0");
  switch (network) {
    case "bluesky":
      return `at://${nativeId}/app.bsky.feed.post/${tid(Date.UTC(2026, 6, 1), number)}`;
    case "mastodon":
      return `${handle.split("@")[1]}/${nativeId}${digits}`;
    case "youtube":
      // A video's id has eleven characters.
      return `${nativeId.slice(2, 11)}${digits.slice(1)}`;
    case "wordpress":
      return `${nativeId}/${number}`;
    case "flickr":
      return `${nativeId.split("@")[0]}${digits}`;
    case "tumblr":
      return `7600${mix(...nativeId.split("").map((letter) => letter.charCodeAt(0)))}${digits}`;
    default:
      return `${nativeId}${/^\d+$/.test(nativeId) ? "" : "-"}${digits}`;
  }
}

/** One act; `post` numbers the target's post where the kind is about one. */
export function act(
  actor: Someone,
  kind: InteractionKind,
  target: Someone,
  when: number,
  post?: number,
): ActFact {
  return {
    network: actor.network,
    actor: at(actor),
    target: at(target),
    kind,
    at: when,
    post: aboutPost.has(kind) && post !== undefined ? postId(target, post) : undefined,
  };
}

/** A second between `from` and `to`. */
export function moment(random: Random, from: number, to: number): number {
  return Math.floor((from + random.next() * (to - from)) / 1000) * 1000;
}

/** A second in the last 90 days before `clock`. */
export function recently(random: Random, clock: number = newestSeedTime): number {
  return moment(random, clock - (windowDays - 1) * dayMs, clock);
}

/** A day between both accounts' beginning and `clock`. */
export function sinceBoth(random: Random, one: Someone, other: Someone, clock = newestSeedTime): number {
  return moment(random, Math.max(Date.parse(one.created), Date.parse(other.created)) + dayMs, clock);
}

/** Until when the world knows someone on a network; counts are read then. */
export function clockOf(someone: Pick<CastAccount, "slug" | "network">): number {
  if (someone.network === "google-plus") return Date.UTC(2019, 2, 1, 12);
  if (someone.network === "klout") return Date.UTC(2018, 4, 24, 12);
  const died = someone.slug === "nora-lindqvist" && ["facebook", "linkedin"].includes(someone.network);
  return died ? connectionsDiedAt : newestSeedTime - 15 * 3_600_000;
}

/** Who someone is, without counts. */
export function identityRow(account: CastAccount): AccountRow {
  return {
    network: account.network,
    native_id: account.nativeId,
    handle: account.handle,
    name: account.name,
    created_at: account.created,
    verified: account.verified || undefined,
    curated: account.curated || undefined,
  };
}

/**
 * Identity and what the network states at the clock. What was received in 90 days grows less than the audience does
 * (García et al. 2017: influence is sublinear in followers), here with its 0.75th power; silent accounts received nothing.
 */
export function statedRow(account: CastAccount): AccountRow {
  const stated = account.followers === undefined ? 0 : account.followers ** 0.75;
  const received = (factor: number) =>
    account.followers === undefined ? undefined : account.quiet ? 0 : Math.round(factor * stated);
  const article = account.network === "wikipedia";
  return {
    ...identityRow(account),
    protected: article ? undefined : false,
    has_bio: article ? undefined : true,
    has_location: article ? undefined : !account.quiet,
    has_url: article ? undefined : account.followers !== undefined && account.followers > 400,
    default_image: article ? undefined : false,
    followers: account.followers,
    following: account.following,
    posts: account.posts,
    listed: account.listed,
    likes_received: received(2),
    shares_received: received(0.25),
    replies_received: received(0.45),
    mentions_received: received(0.2),
    window_days: windowDays,
    observed_at: isoTime(clockOf(account)),
  };
}

/** The bot-like or odd accounts of the stories state what they are, not what an audience of their size would bring. */
export function quietRow(slug: string, network: NetworkId): AccountRow {
  return { ...statedRow({ ...accountIn(slug, network), quiet: true }), has_url: undefined };
}
