/** Columns of follows and acts that grow account by account, for the small world of one person. */
import type { Acts, Follows } from "./world.ts";

interface Column<T> {
  /** Begins the list of the next account. */
  open(): void;
  /** Adds one to the account's list; times in milliseconds, 0 unknown. */
  add(source: number, at: number, learnt: number, kind?: number): void;
  done(): T;
}

export function emptyColumns(): { follows: Column<Follows>; acts: Column<Acts> } {
  return {
    follows: column(({ at: since, kind: _, ...rest }) => ({ ...rest, since })),
    acts: column((columns) => columns),
  };
}

function column<T>(shape: (columns: Acts & { learnt: Uint8Array }) => T): Column<T> {
  const from: number[] = [];
  const to: number[] = [];
  const source: number[] = [];
  const times: number[] = [];
  const kinds: number[] = [];
  const codes: number[] = [];
  return {
    open() {
      from.push(source.length);
      to.push(source.length);
    },
    add(actor, at, learnt, kind = 0) {
      source.push(actor);
      times.push(at);
      codes.push(learnt);
      kinds.push(kind);
      to[to.length - 1] = source.length;
    },
    done: () =>
      shape({
        from: Int32Array.from(from),
        to: Int32Array.from(to),
        source: Int32Array.from(source),
        at: Float64Array.from(times),
        kind: Uint8Array.from(kinds),
        learnt: Uint8Array.from(codes),
      }),
  };
}
