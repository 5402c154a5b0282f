/**
 * What every importer delivers: facts in the words of W3C ActivityStreams 2.0, before they become graph. An importer never
 * invents an actor, a time or an id; what a file does not say is left out.
 */
import type { NetworkId } from "../words.ts";

/** An account as a file names it. At least one of `nativeId`, `handle`, `name`; ids are strings (many exceed 2^53). */
export interface AccountRef {
  readonly network: NetworkId;
  readonly nativeId?: string | undefined;
  /** Without the leading @. */
  readonly handle?: string | undefined;
  /** Display name. An account known by name alone lives in a class of its own and is never merged. */
  readonly name?: string | undefined;
}

/** A post as a file names it; `owner` where the file says whose it is. */
export interface PostRef {
  readonly network: NetworkId;
  /** The post's native id. */
  readonly post: string;
  readonly owner?: AccountRef | undefined;
}

/** A time, in milliseconds since 1970 UTC, with how exact it is and what it is the time of. */
export interface When {
  readonly at: number;
  readonly precision: "second" | "day";
  /** `event`: the act itself; `object`: the post acted on (a like dated from the post's id); `export`: when the file was made. */
  readonly of: "event" | "object" | "export";
}

interface Act {
  readonly actor: AccountRef;
  readonly when?: When | undefined;
  /** The act's own native id where it has one; makes its stored id independent of its time, and lets `Undo` name it. */
  readonly nativeId?: string | undefined;
  /** True when it was shown to some people only; kept at all only of one's own archive with `--include-private`. */
  readonly isPrivate?: boolean | undefined;
}

export interface Follow extends Act {
  readonly type: "Follow";
  readonly object: AccountRef;
}
export interface Like extends Act {
  readonly type: "Like";
  readonly object: AccountRef | PostRef;
}
export interface Announce extends Act {
  readonly type: "Announce";
  readonly object: AccountRef | PostRef;
}
/** A post by the actor; a plain one only counts, the rest become REPLY, QUOTE, MENTION and LINK toward others. */
export interface Create extends Act {
  readonly type: "Create";
  readonly object?: PostRef | undefined;
  readonly inReplyTo?: AccountRef | PostRef | undefined;
  readonly quote?: AccountRef | PostRef | undefined;
  readonly mentions?: readonly AccountRef[] | undefined;
  readonly links?: readonly AccountRef[] | undefined;
  /** Topics the post names itself, without the #. Never words of the text. */
  readonly hashtags?: readonly string[] | undefined;
}
/** Puts an account on a list, starter pack or circle. */
export interface Add extends Act {
  readonly type: "Add";
  readonly object: AccountRef;
  /** Name or slug of the list. */
  readonly target?: string | undefined;
}
export interface Endorse extends Act {
  readonly type: "Endorse";
  readonly object: AccountRef;
  readonly topic?: string | undefined;
}
/** An act known by its native id alone, as the log of a network that deletes by id names it. */
export interface ActRef {
  readonly network: NetworkId;
  readonly act: string;
}
/**
 * Takes something back: an unfollow, an unlike, a removed friend, a deleted post. `when` is the time of taking back; without
 * one the clock of the file counts. A later act of the same kind holds again.
 */
export interface Undo {
  readonly type: "Undo";
  readonly actor: AccountRef;
  /** The act as it would be given, a post with all that it did, or an act by its native id. */
  readonly object: Follow | Like | Announce | Add | Endorse | PostRef | ActRef;
  readonly when?: When | undefined;
}
/** Ends the follows between two accounts, both ways. Nobody is told of it, and it says nothing of either's score. */
export interface Block {
  readonly type: "Block";
  readonly actor: AccountRef;
  readonly object: AccountRef;
  readonly when?: When | undefined;
}
/** Understood, counted in the report, not kept (check-ins, listens, joins, dislikes). */
export interface NotKept {
  readonly type: "NotKept";
  readonly what: string;
}
/** What a file says of an account itself; absent means unknown. */
export interface Profile {
  readonly type: "Profile";
  readonly account: AccountRef;
  /** `page`: an article, place or company page rather than a person's profile. */
  readonly kind?: "page" | undefined;
  /** Accounts elsewhere that the network has verified to be the same owner's (rel=me, keybase-like proofs). */
  readonly sameOwner?: readonly AccountRef[] | undefined;
  readonly createdAt?: number | undefined;
  readonly verified?: boolean | undefined;
  readonly protected?: boolean | undefined;
  readonly hasBio?: boolean | undefined;
  readonly hasLocation?: boolean | undefined;
  readonly hasUrl?: boolean | undefined;
  readonly defaultImage?: boolean | undefined;
  /** Vouched for by hand: a seed of trust. */
  readonly curated?: boolean | undefined;
}
export const countNames = [
  "followers",
  "following",
  "posts",
  "listed",
  "likesGiven",
  "sharesGiven",
  "repliesGiven",
  "mentionsGiven",
  "likesReceived",
  "sharesReceived",
  "repliesReceived",
  "mentionsReceived",
  "endorsementsReceived",
  /** Pages that link to it, as a search engine counts them. */
  "linksReceived",
  /** How often it was looked at: pageviews, plays, impressions. */
  "views",
  /** Klout's own score of its day, 1 to 100; shown for comparison, never scored. */
  "kloutScore",
] as const;
export type CountName = (typeof countNames)[number];
/** Counts that a network states about an account or a post at a date; never turned into invented actors. */
export interface Metric {
  readonly type: "Metric";
  readonly of: AccountRef | PostRef;
  readonly counts: Readonly<Partial<Record<CountName, number>>>;
  /** Milliseconds; when the counts were read. Unknown: the import's own time. */
  readonly observedAt?: number | undefined;
  /** Days that the received and given counts cover; absent = lifetime. */
  readonly windowDays?: number | undefined;
}
/** A person or brand owns an account. */
export interface Own {
  readonly type: "Own";
  readonly slug: string;
  readonly name: string;
  readonly account: AccountRef;
}

export type Activity =
  | Follow
  | Like
  | Announce
  | Create
  | Add
  | Endorse
  | Undo
  | Block
  | NotKept
  | Profile
  | Metric
  | Own;

/** Tells a post from an account. */
export function isPost(object: AccountRef | PostRef): object is PostRef {
  return "post" in object;
}
