/** Where groups of accounts that act as one have gone: the accounts that many members of a group follow. One pass over the follows. */
import type { FollowLists, SpamGroup } from "./group.ts";

/** Of a group's members, this share and number at least make an account one that the group came to. */
const LEAST_SHARE = 0.25;
const LEAST_MEMBERS = 5;
/** A group is noted at no more accounts than this, those with most of its members. */
const MOST = 1_000;

export interface Destination {
  /** Position of the account. */
  readonly account: number;
  /** Members that follow it. */
  readonly members: number;
}

/** The destinations of each group, in the order of the groups, most members first. */
export function destinationsOf(
  groups: readonly SpamGroup[],
  { from, to, source }: FollowLists,
): Destination[][] {
  const found = groups.map((): Destination[] => []);
  const groupsOf = new Map<number, number[]>();
  // Most followers are in no group: a byte tells sooner than a map.
  const isMember = new Uint8Array(from.length);
  groups.forEach(({ target, members }, group) => {
    // They came to one account by definition.
    if (target !== null) found[group]?.push({ account: target, members: members.length });
    else for (const member of members) groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
  });
  if (groupsOf.size === 0) return found;
  for (const member of groupsOf.keys()) isMember[member] = 1;
  for (let account = 0; account < from.length; account++) {
    let counts: Map<number, number> | null = null;
    for (let n = from[account] as number; n < (to[account] as number); n++) {
      const follower = source[n] as number;
      if (isMember[follower] === 0) continue;
      counts ??= new Map();
      for (const group of groupsOf.get(follower) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    for (const [group, members] of counts ?? []) {
      const least = Math.max(LEAST_MEMBERS, LEAST_SHARE * (groups[group]?.members.length ?? 0));
      if (members >= least) found[group]?.push({ account, members });
    }
  }
  return found.map((each) =>
    each.sort((a, b) => b.members - a.members || a.account - b.account).slice(0, MOST),
  );
}
