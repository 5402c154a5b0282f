/**
 * A follow without a date takes its source's clock. That matters only for an account whose own clock stands
 * behind: what a later archive of somebody else says of it waits, as dated follows after the clock do.
 */
import type { Graph } from "../graph/driver.ts";
import { type LaterRow, laterFollows } from "./later-follows.ts";
import type { SourceRow } from "./read-sources.ts";
import type { Clock, Follows } from "./world.ts";

/** Accounts asked about at once. */
const TOGETHER = 1_000;

/**
 * Gives waiting follows a time that no clock reaches.
 * @param accounts those that may be scored, by position; `positionOf` turns internal ids into positions
 */
export async function holdLaterFollows(
  graph: Graph,
  follows: Follows,
  accounts: readonly { readonly key: string; readonly network: string }[],
  clocks: readonly Clock[],
  sources: readonly SourceRow[],
  positionOf: (id: number) => number,
): Promise<void> {
  const newest = new Map<string, number>();
  for (const { network, clock } of sources) {
    newest.set(network, Math.max(newest.get(network) ?? 0, clock ?? 0));
  }
  const rows: LaterRow[] = [];
  accounts.forEach(({ key, network }, position) => {
    const clock = clocks[position];
    const until = clock === undefined ? Number.POSITIVE_INFINITY : clock.at + clock.expectedIntervalMs;
    if ((newest.get(network) ?? 0) <= until || follows.from[position] === follows.to[position]) return;
    const later = sources.filter((source) => source.network === network && (source.clock ?? 0) > until);
    rows.push({ position, key, later: later.map(({ id }) => id) });
  });
  for (let from = 0; from < rows.length; from += TOGETHER) {
    for (const row of await laterFollows(graph, { rows: rows.slice(from, from + TOGETHER) })) {
      const waiting = new Set(row.sources.map(positionOf));
      for (let n = follows.from[row.target] as number; n < (follows.to[row.target] as number); n++) {
        if (follows.since[n] === 0 && waiting.has(follows.source[n] as number)) {
          follows.since[n] = Number.POSITIVE_INFINITY;
        }
      }
    }
  }
}
