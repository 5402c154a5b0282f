/**
 * On which days those who engaged a hub did more than one act, kept by the run so that a rescore need not walk all that tens of thousands
 * of accounts ever did. As it stands in the graph: internal id, then a day and the acts of that day in turns, a list for each, as JSON.
 */
import { z } from "zod";
import { DAY_MS } from "../durations.ts";
import { Distinct } from "../spam/measures/distinct.ts";
import type { World } from "./world.ts";

/** Acts that an account's engagers did in all above which the days are kept: of fewer the graph is asked. */
const KEPT_ABOVE = 10_000;
/** What is not kept: the one act by which an engager is known on a day. */
export const ACTS_UNSAID = 1;

const distinct = new Distinct();
const shape = z.array(z.array(z.int().min(0)).min(3));

/** Acts toward accounts that each account did, by its position. */
export function actsDone({ acts, accounts }: Pick<World, "acts" | "accounts">): Int32Array {
  const done = new Int32Array(accounts.length);
  for (const source of acts.source) done[source]!++;
  return done;
}

/**
 * The packed days of those who acted toward the account at a position; null where they did little in all.
 * @param done acts of each account
 */
export function daysOf(
  { acts, accounts, actsOnDay }: World,
  position: number,
  done: Int32Array,
): string | null {
  const [from, to] = [acts.from[position] as number, acts.to[position] as number];
  let all = 0;
  distinct.begin();
  for (let n = from; n < to && all <= KEPT_ABOVE; n++) {
    const source = acts.source[n] as number;
    if (distinct.isNew(source)) all += done[source] as number;
  }
  if (all <= KEPT_ABOVE) return null;
  const byEngager = new Map<number, Set<number>>();
  for (let n = from; n < to; n++) {
    const at = acts.at[n] as number;
    if (at === 0) continue;
    const [source, day] = [acts.source[n] as number, Math.floor(at / DAY_MS)];
    if (actsOnDay(source, day) <= ACTS_UNSAID) continue;
    byEngager.set(source, (byEngager.get(source) ?? new Set()).add(day));
  }
  const rows = [...byEngager].map(([source, days]) => [
    accounts[source]?.id ?? 0,
    ...[...days].sort((a, b) => a - b).flatMap((day) => [day, actsOnDay(source, day)]),
  ]);
  return JSON.stringify(rows.sort(([a = 0], [b = 0]) => a - b));
}

/** The days in a JSON text that `daysOf` wrote: the account's internal id, days since 1970, acts. */
export function* unpackDays(
  text: string,
): Generator<{ readonly id: number; readonly day: number; readonly count: number }> {
  for (const [id = 0, ...told] of shape.parse(JSON.parse(text)))
    for (let n = 0; n < told.length; n += 2)
      yield { id, day: told[n] as number, count: told[n + 1] as number };
}
