/**
 * Where the suppression list lives outside the graph: its key, and the hashes again, so that a graph restored from an old back-up
 * learns who was erased since. Whoever has only the graph, or only the book, can name nobody.
 */
import { randomBytes } from "node:crypto";

export interface SuppressionBook {
  /** Key of the hashes. */
  readonly secret: string;
  /** Every hash written so far. */
  read(): readonly string[];
  /** Keeps hashes for good before it returns. */
  add(hashes: readonly string[]): void;
  /** Takes hashes off again. */
  remove(hashes: readonly string[]): void;
}

/** A book that lasts as long as the process; for a graph that does, too. */
export function passingBook(secret: string = randomBytes(32).toString("hex")): SuppressionBook {
  const hashes = new Set<string>();
  return {
    secret,
    read: () => [...hashes],
    add: (more) => {
      for (const hash of more) hashes.add(hash);
    },
    remove: (gone) => {
      for (const hash of gone) hashes.delete(hash);
    },
  };
}
