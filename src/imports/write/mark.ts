/**
 * Who said that an account owns a post, belongs to a person, or has a count: lines on the relationship, so that an import can be
 * taken out again and what was said by handle finds the account that had the handle.
 */
export interface Mark {
  readonly import: number;
  /** The handle (lower case) by which the file named the account; null where it gave the key; UNTOLD where it did not name it. */
  readonly as: string | null;
  /** Milliseconds; the time it speaks of. */
  readonly at: number;
  /** What else tells it from others: counts, or the other side's handle and the source. */
  readonly more: readonly unknown[];
}

export const markLine = ({ import: number, as, at, more }: Mark): string =>
  JSON.stringify([number, as, at, ...more]);

export function markOf(line: string): Mark {
  const [number, as, at, ...more] = JSON.parse(line) as [number, string | null, number, ...unknown[]];
  return { import: number, as, at, more };
}

/** The larger of each count, where imports state two for one moment. */
export function countsIn(marks: readonly Mark[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { more } of marks) {
    for (const [name, count] of Object.entries((more[0] ?? {}) as Record<string, number>)) {
      counts[name] = Math.max(counts[name] ?? 0, count);
    }
  }
  return counts;
}
