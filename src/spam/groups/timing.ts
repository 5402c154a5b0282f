/** Groups told by when: followers who came in one unusual hour, followers who were created on one unusual day. */
import { DAY_MS, HOUR_MS } from "../../durations.ts";
import { counted } from "../../wording.ts";
import { type GroupFacts, isDated, type SpamGroup } from "./group.ts";

/** Standard deviations of a Poisson count above what is usual. */
const UNUSUAL = 6;
const BURST = { least: 20, of: 40 };
const COHORT = { least: 5, of: 20 };
/** Days to either side that tell how many of an age are usual. */
const AROUND = 15;

interface Moment {
  readonly follower: number;
  readonly at: number;
}

/** One pass over the follows, a sort of the times of each account that has enough followers. */
export function timings({ follows, createdAt }: GroupFacts): SpamGroup[] {
  const groups: SpamGroup[] = [];
  for (let target = 0; target < follows.from.length; target++) {
    const [from, to] = [follows.from[target] as number, follows.to[target] as number];
    if (to - from < COHORT.of) continue;
    const came: Moment[] = [];
    const born: Moment[] = [];
    for (let n = from; n < to; n++) {
      const follower = follows.source[n] as number;
      const [since, created] = [follows.since[n] as number, createdAt(follower)];
      if (isDated(since)) came.push({ follower, at: since });
      if (created !== null) born.push({ follower, at: created });
    }
    if (came.length >= BURST.of) groups.push(...bursts(target, came));
    if (born.length >= COHORT.of) groups.push(...cohorts(target, born));
  }
  return groups;
}

function bursts(target: number, came: readonly Moment[]): SpamGroup[] {
  // Where dates are known to the day only, an hour says nothing: all of a day fall on its midnight.
  const exact = came.filter(({ at }) => at % DAY_MS !== 0).length > came.length / 2;
  const unit = exact ? HOUR_MS : DAY_MS;
  const buckets = bucketsOf(came, unit);
  const times = [...buckets.keys()];
  const span = Math.max(...times) - Math.min(...times) + 1;
  const usual = came.length / span;
  // Without any time before or after, there is nothing to be unusual against.
  if (span < 24) return [];
  return [...buckets.values()]
    .filter(({ length }) => length >= BURST.least && isUnusual(length, usual))
    .map((members) => ({
      kind: "BURST",
      target,
      members,
      sentence: `${counted(members.length, "follower")} came within one ${exact ? "hour" : "day"}, where ${rate(usual)} is usual.`,
    }));
}

function cohorts(target: number, born: readonly Moment[]): SpamGroup[] {
  const buckets = bucketsOf(born, DAY_MS);
  return [...buckets]
    .filter(([day, { length }]) => {
      if (length < COHORT.least) return false;
      let around = 0;
      for (let other = day - AROUND; other <= day + AROUND; other++)
        if (other !== day) around += buckets.get(other)?.length ?? 0;
      return isUnusual(length, around / (2 * AROUND));
    })
    .map(([day, members]) => ({
      kind: "COHORT",
      target,
      members,
      sentence: `${counted(members.length, "follower")} were created on the same day, ${new Date(day * DAY_MS).toISOString().slice(0, 10)}.`,
    }));
}

function bucketsOf(moments: readonly Moment[], unit: number): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (const { follower, at } of moments) {
    const bucket = Math.floor(at / unit);
    const members = buckets.get(bucket) ?? [];
    buckets.set(bucket, members);
    members.push(follower);
  }
  for (const members of buckets.values()) members.sort((a, b) => a - b);
  return buckets;
}

const isUnusual = (seen: number, usual: number): boolean =>
  seen - usual > UNUSUAL * Math.sqrt(Math.max(usual, 0.25));

const rate = (usual: number): string => (usual < 1 ? "less than 1" : `about ${Math.round(usual)}`);
