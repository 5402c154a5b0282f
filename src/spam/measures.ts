/**
 * The raw values that signals read about one account; null where nothing is known. The graph's own counts are distinct
 * accounts; `stated` ones are what the network says.
 */
export interface SpamMeasures {
  /** Accounts it follows, seen in the graph. */
  readonly following: number;
  /** Accounts that follow it, seen in the graph. */
  readonly followers: number;
  /** Accounts that it follows and that follow it, seen in the graph. */
  readonly mutual: number;
  /** Followers that the accounts it follows have, on average, seen in the graph; null where it follows nobody. */
  readonly followedCrowd: number | null;
  /** Personalised PageRank from trusted accounts (GDS scale, unnormalised); null where its network has none. */
  readonly trust: number | null;
  /** The same walk over mutual follows only, divided by their number; null where its network has no trusted account. */
  readonly mutualTrust: number | null;
  /** Labels around it: -1 all genuine, 1 all spam, over mutual follows; null where nobody was labelled. */
  readonly labels: number | null;
  /** Labels of other followers of the accounts it follows, -1..1; null where few accounts were labelled. */
  readonly companyLabels: number | null;
  /** Labels that its follows lead to: -1 genuine only, 1 spam only; null where few accounts were labelled. */
  readonly labelledPaths: number | null;
  /** Accounts that mentioned, answered, quoted, shared, listed or endorsed it, added up over the kinds. */
  readonly echoes: number;
  /** Accounts it acted toward, added up over the kinds. */
  readonly acts: number;
  /** Accounts it mentioned or answered, and how many of those ever mentioned or answered it. */
  readonly talkedTo: number;
  readonly answeredBy: number;
  readonly groups: GroupMeasures;
  readonly stated: {
    readonly followers: number | null;
    readonly following: number | null;
    readonly posts: number | null;
    readonly listed: number | null;
    readonly likesGiven: number | null;
  };
  readonly profile: {
    readonly hasBio: boolean | null;
    readonly hasLocation: boolean | null;
    readonly hasUrl: boolean | null;
    readonly defaultImage: boolean | null;
    readonly handle: string | null;
  };
  /** Days between its creation and its clock; null when unknown. */
  readonly ageDays: number | null;
}

/** Accounts in the group it belongs to, itself included; 0 where it was looked at and is in none; null where it cannot be seen. */
export interface GroupMeasures {
  /** Accounts that follow nearly the same accounts. */
  readonly twins: number | null;
  /** Followers of the same block of customers. */
  readonly block: number | null;
  /** Accounts that followed the same accounts within the same days. */
  readonly lockstep: number | null;
  /** Followers that came to one account within one unusual hour. */
  readonly burst: number | null;
  /** Followers of one account that were created on the same day. */
  readonly cohort: number | null;
}

/** An account of which nothing is known. */
export const unmeasured: SpamMeasures = {
  following: 0,
  followers: 0,
  mutual: 0,
  followedCrowd: null,
  trust: null,
  mutualTrust: null,
  labels: null,
  companyLabels: null,
  labelledPaths: null,
  echoes: 0,
  acts: 0,
  talkedTo: 0,
  answeredBy: 0,
  groups: { twins: null, block: null, lockstep: null, burst: null, cohort: null },
  stated: { followers: null, following: null, posts: null, listed: null, likesGiven: null },
  profile: { hasBio: null, hasLocation: null, hasUrl: null, defaultImage: null, handle: null },
  ageDays: null,
};

/** Accounts it follows: what the network states, or what the graph holds where that is more. */
export function followingOf({ following, stated }: SpamMeasures): number {
  return Math.max(following, stated.following ?? 0);
}

/** Accounts that follow it: what the network states, or what the graph holds where that is more. */
export function followersOf({ followers, stated }: SpamMeasures): number {
  return Math.max(followers, stated.followers ?? 0);
}
