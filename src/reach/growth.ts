/** How an audience grew: followers that came and left by day, week or month, with the buckets in which far more moved than usual. */
import { DAY_MS } from "../durations.ts";

/** Followers that came and left on one UTC day (days since 1970). */
export interface GrowthDay {
  readonly day: number;
  readonly came: number;
  readonly left: number;
}

export type Bucket = "DAY" | "WEEK" | "MONTH";

export interface GrowthPoint {
  /** Begin of the bucket, milliseconds; weeks begin on Monday (ISO 8601). */
  readonly at: number;
  readonly came: number;
  readonly left: number;
  /** Came less left, from the first dated follower to the end of the bucket. */
  readonly total: number;
  /** Far more came than around it. */
  readonly isBurst: boolean;
  /** Far more left than around it. */
  readonly isPurge: boolean;
}

/** A bucket stands out from this many others to either side. */
const AROUND = 14;
/** With fewer buckets beside it, there is nothing to stand out from. */
const ENOUGH = 7;
/** Standard deviations of a Poisson count above what is usual, and the least that counts as many. */
const UNUSUAL = 6;
const LEAST = 20;

/** Days in which anybody came or left, by bucket, oldest first; buckets in which nobody did are left out. */
export function growthOf(days: readonly GrowthDay[], bucket: Bucket): GrowthPoint[] {
  const sums = new Map<number, { came: number; left: number }>();
  for (const { day, came, left } of days) {
    const at = beginOf(day, bucket);
    const sum = sums.get(at) ?? { came: 0, left: 0 };
    sums.set(at, { came: sum.came + came, left: sum.left + left });
  }
  const points = [...sums].sort(([a], [b]) => a - b).map(([at, sum]) => ({ at, ...sum }));
  const [begin, end] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  let total = 0;
  return points.map(({ at, came, left }) => {
    total += came - left;
    const from = Math.max(begin, neighbour(at, bucket, -AROUND));
    const to = Math.min(end, neighbour(at, bucket, AROUND));
    const others = points.filter((other) => other.at >= from && other.at <= to && other.at !== at);
    const buckets = between(from, to, bucket);
    const stands = (seen: number, kind: "came" | "left") => {
      const usual = median(
        others.map((other) => other[kind]),
        buckets,
      );
      return seen >= LEAST && buckets >= ENOUGH && seen - usual > UNUSUAL * Math.sqrt(Math.max(usual, 0.25));
    };
    return { at, came, left, total, isBurst: stands(came, "came"), isPurge: stands(left, "left") };
  });
}

/** The middle of `of` values of which those that are missing are 0. */
function median(values: readonly number[], of: number): number {
  const sorted = [...values, ...new Array<number>(Math.max(0, of - values.length)).fill(0)].sort(
    (a, b) => a - b,
  );
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}

/** Buckets from one begin to another, less one. */
function between(from: number, to: number, bucket: Bucket): number {
  if (bucket !== "MONTH") return Math.round((to - from) / (bucket === "WEEK" ? 7 : 1) / DAY_MS);
  const [a, b] = [new Date(from), new Date(to)];
  return 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
}

function beginOf(day: number, bucket: Bucket): number {
  if (bucket === "DAY") return day * DAY_MS;
  // 1 January 1970 was a Thursday.
  if (bucket === "WEEK") return (day - ((day + 3) % 7)) * DAY_MS;
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** Begin of the bucket some buckets away. */
function neighbour(at: number, bucket: Bucket, away: number): number {
  if (bucket !== "MONTH") return at + away * (bucket === "WEEK" ? 7 : 1) * DAY_MS;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + away, 1);
}
