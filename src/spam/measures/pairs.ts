/**
 * Who follows whom and who acted toward whom, counted in distinct pairs of accounts: a few passes over the columns that a run
 * holds already, a tenth of what it takes to have the server count the same and send it.
 */
import { type InteractionKind, interactionKinds } from "../../words.ts";
import type { FollowLists } from "../groups/group.ts";
import { Distinct } from "./distinct.ts";
import type { ActLists } from "./talk.ts";

/** One number per account, by its position. */
export interface PairCounts {
  readonly following: Float64Array;
  readonly followers: Float64Array;
  /** Accounts that follow it and are followed by it. */
  readonly mutual: Float64Array;
  /** Followers of the accounts it follows, on average; 0 where it follows nobody. */
  readonly followedCrowd: Float64Array;
  /** Accounts that passed on, answered, named, listed or endorsed it, added up over the kinds. */
  readonly echoes: Float64Array;
  /** Accounts it acted toward, added up over the kinds. */
  readonly acts: Float64Array;
}

/** Kinds by which somebody else takes an account up. */
export const echoing: ReadonlySet<InteractionKind> = new Set([
  "SHARE",
  "QUOTE",
  "REPLY",
  "MENTION",
  "LIST",
  "ENDORSE",
]);

export function countPairs(follows: Omit<FollowLists, "since">, acts: ActLists): PairCounts {
  return { ...countFollows(follows), ...countActs(acts) };
}

function countFollows({ from, to, source }: Omit<FollowLists, "since">) {
  const count = from.length;
  const [following, followers] = [new Float64Array(count), new Float64Array(count)];
  const [mutual, followedCrowd] = [new Float64Array(count), new Float64Array(count)];
  const [met, back] = [new Distinct(), new Distinct()];
  for (let target = 0; target < count; target++) {
    met.begin();
    for (let n = from[target] as number; n < (to[target] as number); n++) {
      const follower = source[n] as number;
      if (!met.isNew(follower)) continue;
      following[follower]!++;
      followers[target]!++;
    }
  }
  const followed = targetsBySource({ from, to, source }, count);
  for (let account = 0, n = 0; account < count; account++) {
    let crowd = 0;
    met.begin();
    for (const end = followed.ends[account] as number; n < end; n++) {
      const target = followed.targets[n] as number;
      if (!met.isNew(target)) continue;
      crowd += followers[target] as number;
    }
    if (crowd > 0) followedCrowd[account] = crowd / (following[account] as number);
    back.begin();
    for (let f = from[account] as number; f < (to[account] as number); f++) {
      const follower = source[f] as number;
      if (met.has(follower) && back.isNew(follower)) mutual[account]!++;
    }
  }
  return { following, followers, mutual, followedCrowd };
}

/** The accounts followed, by their followers: those of position n end at `ends[n]`, where those of the next begin. */
function targetsBySource({ from, to, source }: Omit<FollowLists, "since">, count: number) {
  const ends = new Int32Array(count);
  for (const follower of source) ends[follower]!++;
  for (let account = 0, next = 0; account < count; account++) {
    next += ends[account] as number;
    ends[account] = next - (ends[account] as number);
  }
  const targets = new Int32Array(source.length);
  for (let target = 0; target < count; target++)
    for (let n = from[target] as number; n < (to[target] as number); n++)
      targets[ends[source[n] as number]!++] = target;
  return { targets, ends };
}

function countActs({ from, to, source, kind }: ActLists) {
  const count = from.length;
  const [echoes, acts] = [new Float64Array(count), new Float64Array(count)];
  const isEcho = interactionKinds.map((name) => Number(echoing.has(name)));
  const met = new Distinct();
  for (let target = 0; target < count; target++) {
    met.begin();
    for (let n = from[target] as number; n < (to[target] as number); n++) {
      const [actor, word] = [source[n] as number, kind[n] as number];
      if (!met.isNew(word * count + actor)) continue;
      acts[actor]!++;
      echoes[target]! += isEcho[word] as number;
    }
  }
  return { echoes, acts };
}
