/**
 * What the run before saw, in the columns of this run's world: its scores, verdicts, clocks, counts and ownership. Everything
 * a ledger needs to see the world with yesterday's eyes; what that run did not know is as it is now.
 */
import { z } from "zod";
import type { Clock, Follows, Judged, Stated } from "../world.ts";

/** What the run before stored of an account. */
export const pastFacts = z.object({
  /** Its own value, not that of a rescore since. */
  score: z.number(),
  quality: z.string(),
  standing: z.number(),
  /** Milliseconds. */
  clock: z.number().nullable(),
  frozen: z.boolean(),
});
export type PastFacts = z.output<typeof pastFacts>;

export interface PastRun {
  readonly number: number;
  readonly model: string;
  /** Milliseconds. */
  readonly publishedAt: number;
  /** Number of the last import it knew. */
  readonly learned: number;
  /** Ids of sources that were imported first after it. */
  readonly connected: readonly string[];
  /** True where any import has begun since. */
  readonly hasNews: boolean;
  /** True where somebody was erased since. */
  readonly erased: boolean;
  /** True where an import that it knew was undone since. */
  readonly undone: boolean;
}

export interface Past {
  readonly run: PastRun;
  /** NaN where it did not know the account. */
  readonly score: Float64Array;
  readonly judged: Pick<Judged, "quality" | "standing">;
  /** Whether it judged the account at a position. */
  readonly knew: (position: number) => boolean;
  /** Null where it did not know the account. */
  readonly clocks: readonly (Clock | null)[];
  readonly stated: ReadonlyMap<number, Stated>;
  /** Keys of accounts whose own source was connected since. */
  readonly connected: ReadonlySet<string>;
  /** Follows that ended since. */
  readonly ended: Follows;
  /** Users' scores and accounts then, by slug. */
  readonly users: ReadonlyMap<string, { readonly score: number; readonly accounts: readonly number[] }>;
  /** Slug of the user that owned each account then, by position. */
  readonly owner: ReadonlyMap<number, string>;
}
