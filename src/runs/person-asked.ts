/** Whose world is read; also one that is not so, for a what-if. */
export interface PersonAsked {
  /** Keys of the accounts that are the person's. */
  readonly keys: readonly string[];
  /** Slug of the user; null for an account that nobody owns. */
  readonly slug: string | null;
  /** Keys that are read, too, but are taken not to be the person's. */
  readonly apart?: readonly string[];
  /** Networks on which the person's own sources are taken to speak until now. */
  readonly reconnected?: ReadonlySet<string>;
}
