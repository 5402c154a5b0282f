/** Activities taken apart into what the graph keeps: one small record per row to write. Accounts are still references. */
import type { AccountRef, CountName, PostRef, Profile, When } from "../networks/activity.ts";
import type { InteractionKind, NetworkId } from "../words.ts";

export type Precision = "second" | "day" | "unknown";

/** A time as stored: milliseconds, 0 = unknown. */
interface Timed {
  readonly at: number;
  readonly precision: Precision;
}
export interface FollowFact extends Timed {
  readonly from: AccountRef;
  readonly to: AccountRef;
  /** Native id of the follow itself, where its network gives it one. */
  readonly act: string | null;
}
export interface ActFact extends Timed {
  readonly kind: InteractionKind;
  readonly from: AccountRef;
  /** Null where only the post is known. */
  readonly to: AccountRef | null;
  readonly post: PostRef | null;
  readonly of: When["of"] | null;
  readonly act: string | null;
  readonly topic: string | null;
  readonly list: string | null;
}
/** A post that a file lists as its owner's. */
export interface PostFact {
  readonly post: PostRef;
  readonly owner: AccountRef;
  /** Milliseconds, null = unknown. */
  readonly at: number | null;
  /** Topics the post names itself. */
  readonly topics: readonly string[];
}
/** A follow that ended. */
export interface UnfollowFact extends Timed {
  readonly from: AccountRef;
  readonly to: AccountRef;
}
/** An act taken back, as it was given. */
export interface UndoneActFact extends Timed {
  readonly act: ActFact;
}
/** A post, act or follow taken back, known by its native id. */
export interface UndoneIdFact extends Timed {
  readonly network: NetworkId;
  readonly nativeId: string;
}
export interface MetricFact {
  readonly of: AccountRef | PostRef;
  readonly counts: Readonly<Partial<Record<CountName, number>>>;
  readonly observedAt: number;
  readonly windowDays: number | null;
}
export interface ProfileFact {
  readonly account: AccountRef;
  readonly properties: Partial<Omit<Profile, "type" | "account" | "sameOwner">>;
  readonly sameOwner: readonly AccountRef[];
}
export interface OwnFact {
  readonly slug: string;
  readonly name: string;
  readonly account: AccountRef;
}

export interface Facts {
  readonly follows: FollowFact[];
  readonly acts: ActFact[];
  readonly posts: PostFact[];
  readonly metrics: MetricFact[];
  readonly profiles: ProfileFact[];
  readonly owns: OwnFact[];
  readonly unfollows: UnfollowFact[];
  readonly undoneActs: UndoneActFact[];
  readonly undoneIds: UndoneIdFact[];
}

export const noFacts = (): Facts => ({
  follows: [],
  acts: [],
  posts: [],
  metrics: [],
  profiles: [],
  owns: [],
  unfollows: [],
  undoneActs: [],
  undoneIds: [],
});
