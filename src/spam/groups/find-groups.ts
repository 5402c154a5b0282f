/**
 * All groups of a graph, and what each account's own signals read of them. Over the follows that a run already holds as columns:
 * a few passes, while Cypher over every follow would take six to twelve times as long.
 */
import type { GroupMeasures } from "../measures.ts";
import { companies } from "./company.ts";
import { type GroupFacts, isDated, measureOf, type SpamGroup } from "./group.ts";
import { timings } from "./timing.ts";

export interface FoundGroups {
  readonly groups: readonly SpamGroup[];
  /** Size of the largest group of each kind around the account at a position; null where it could not be seen. */
  measures(position: number): GroupMeasures;
}

/** Fewer follows than this are no habit that others could share. */
const ENOUGH = 5;

export function findGroups(facts: GroupFacts): FoundGroups {
  const groups = [...companies(facts), ...timings(facts)];
  const sizes = new Map<number, Partial<Record<keyof GroupMeasures, number>>>();
  for (const { kind, members } of groups) {
    const measure = measureOf[kind];
    for (const member of members) {
      const own = sizes.get(member) ?? {};
      own[measure] = Math.max(own[measure] ?? 0, members.length);
      sizes.set(member, own);
    }
  }
  const dated = datedFollows(facts);
  return {
    groups,
    measures(position) {
      return groupMeasures(sizes.get(position) ?? {}, {
        following: facts.following[position] as number,
        dated: dated[position] as number,
        ageKnown: facts.createdAt(position) !== null,
      });
    },
  };
}

/** By what the groups around an account can be seen: accounts it follows, its dated follows, whether its age is known. */
interface Visible {
  readonly following: number;
  readonly dated: number;
  readonly ageKnown: boolean;
}

/** What an account's own signals read, from the size of its largest group of each kind. */
export function groupMeasures(
  sizes: Partial<GroupMeasures>,
  { following, dated, ageKnown }: Visible,
): GroupMeasures {
  const seen = (measure: keyof GroupMeasures, visible: boolean) => sizes[measure] ?? (visible ? 0 : null);
  return {
    twins: seen("twins", following >= ENOUGH),
    block: seen("block", following >= ENOUGH),
    lockstep: seen("lockstep", dated >= ENOUGH),
    burst: seen("burst", dated > 0),
    cohort: seen("cohort", following > 0 && ageKnown),
  };
}

/** How many dated follows each account has done. */
function datedFollows({ follows, following }: GroupFacts): Float64Array {
  const dated = new Float64Array(following.length);
  for (let n = 0; n < follows.source.length; n++)
    if (isDated(follows.since[n] as number)) dated[follows.source[n] as number]!++;
  return dated;
}
