/**
 * The history of a score: one point for each run that moved it, with the ledger from the point before. What is kept:
 * everything that moves a user, an account that somebody owns or whose archive was imported; of other accounts what moves
 * them by a twentieth of a point or more in one run.
 */

/** Points by which other accounts must move in a run for it to be kept. */
export const KEPT_FROM = 0.05;
/** Runs whose points keep their whole score card; of older ones the first of each week does. */
export const CARDS_OF_RUNS = 30;

/** What a point is of: an account's key, or a user's slug behind `user/`. */
export const ofUser = (slug: string): string => `user/${slug}`;

export interface PointRow {
  /** Account key, or `user/<slug>`. */
  readonly of: string;
  readonly run: number;
  /** Milliseconds. */
  readonly at: number;
  readonly value: number;
  readonly model: string;
  /** Packed by `stored-ledger.ts`; null at the first point. */
  readonly ledger: string | null;
  /** Packed by `stored-card.ts`; null where it is no longer kept. */
  readonly card: string | null;
}
