/**
 * How much each caller may ask for in a minute, in units of cost: a bucket for each token, or each address where there is no
 * token, that fills evenly. Kept in this process; several behind one address share it.
 */
import { MINUTE_MS } from "../../durations.ts";

/** Buckets kept at most; the ones longest unused are full again and go first. */
const MOST_BUCKETS = 10_000;

export interface Left {
  /** Cost that a minute allows. */
  readonly limit: number;
  /** Cost that can be asked for at once. */
  readonly remaining: number;
  /** Milliseconds; when the bucket is full again. */
  readonly resetAt: number;
}

export interface RateLimit {
  /** What a caller has left; nothing is taken. */
  look(caller: string, now: number): Left;
  /** Takes a cost; 0, or milliseconds to wait until it can be taken. */
  take(caller: string, cost: number, now: number): number;
}

/** @param limit cost a minute */
export function createRateLimit(limit: number): RateLimit {
  const buckets = new Map<string, { level: number; at: number }>();
  const filled = (caller: string, now: number): number => {
    const bucket = buckets.get(caller);
    if (bucket === undefined) return limit;
    return Math.min(limit, bucket.level + (limit * Math.max(0, now - bucket.at)) / MINUTE_MS);
  };
  return {
    look(caller, now) {
      const remaining = filled(caller, now);
      return {
        limit,
        remaining: Math.floor(remaining),
        resetAt: now + Math.ceil(((limit - remaining) * MINUTE_MS) / limit),
      };
    },
    take(caller, cost, now) {
      const level = filled(caller, now);
      if (cost > level) return Math.ceil(((cost - level) * MINUTE_MS) / limit);
      // Put last again: the map's first is the one longest unused.
      buckets.delete(caller);
      buckets.set(caller, { level: level - cost, at: now });
      const oldest = buckets.size > MOST_BUCKETS ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      return 0;
    },
  };
}
