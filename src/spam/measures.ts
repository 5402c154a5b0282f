/**
 * The raw values that signals read about one account; null where nothing is known. The graph's own counts are distinct
 * accounts; `stated` ones are what the network says.
 */
export interface SpamMeasures {
  /** Accounts it follows, seen in the graph. */
  readonly following: number;
  /** Accounts that follow it, seen in the graph. */
  readonly followers: number;
  /** Accounts that follow it or are followed by it, seen in the graph, each once. */
  readonly neighbours: number;
  /** Personalised PageRank from verified and curated accounts (GDS scale, unnormalised); null where its network has none. */
  readonly trust: number | null;
  /** Accounts that mentioned, answered, quoted, shared, listed or endorsed it, added up over the kinds. */
  readonly echoes: number;
  /** Accounts it acted toward, added up over the kinds. */
  readonly acts: number;
  readonly stated: {
    readonly followers: number | null;
    readonly following: number | null;
    readonly posts: number | null;
    readonly listed: number | null;
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

/** Accounts it follows: what the network states, or what the graph holds where that is more. */
export function followingOf({ following, stated }: SpamMeasures): number {
  return Math.max(following, stated.following ?? 0);
}

/** Accounts that follow it: what the network states, or what the graph holds where that is more. */
export function followersOf({ followers, stated }: SpamMeasures): number {
  return Math.max(followers, stated.followers ?? 0);
}

/** Accounts that it follows and that follow it: out + in - either. */
export function mutualOf({ following, followers, neighbours }: SpamMeasures): number {
  return following + followers - neighbours;
}
