/**
 * The clock of every account: until when its data speak. An account whose own archive was imported has that source's clock;
 * one that never was a subject has the newest of its network; a network without any source ends at its newest event, at the latest now.
 */
import { DAY_MS } from "../durations.ts";
import type { SourceRow } from "./read-sources.ts";
import type { Clock } from "./world.ts";

/** What is expected between two imports where a source does not say. */
export const DEFAULT_INTERVAL_MS = 30 * DAY_MS;
/** An account frozen longer than this, days, stays out of leaderboards, and its score says so. */
export const LONG_FROZEN_DAYS = 180;

type Clocks = (key: string, network: string) => Clock;

/**
 * @param newest newest event per network, milliseconds; used only for networks without a source
 * @param now milliseconds
 */
export function clocksOf(
  sources: readonly SourceRow[],
  newest: ReadonlyMap<string, number>,
  now: number,
): Clocks {
  const own = new Map<string, Clock>();
  const covering = new Map<string, Clock>();
  const anywhere = new Map<string, Clock>();
  for (const source of sources) {
    const clock = clockAt(source.clock ?? now, source.expectedIntervalMs ?? DEFAULT_INTERVAL_MS, now);
    keepNewer(anywhere, source.network, clock);
    if (source.covers) keepNewer(covering, source.network, clock);
    if (source.subject !== null) keepNewer(own, source.subject, clock);
  }
  return (key, network) => {
    const subject = own.get(key);
    const cover = covering.get(network);
    if (subject !== undefined) return cover !== undefined && cover.at > subject.at ? cover : subject;
    const known = anywhere.get(network);
    if (known !== undefined) return known;
    const clock = clockAt(newest.get(network) ?? now, DEFAULT_INTERVAL_MS, now);
    anywhere.set(network, clock);
    return clock;
  };
}

function clockAt(at: number, expectedIntervalMs: number, now: number): Clock {
  const until = Math.min(at, now);
  return { at: until, expectedIntervalMs, status: now - until <= expectedIntervalMs ? "CURRENT" : "FROZEN" };
}

function keepNewer(clocks: Map<string, Clock>, name: string, clock: Clock): void {
  const before = clocks.get(name);
  if (before === undefined || clock.at > before.at) clocks.set(name, clock);
}
